# Un informe de estado de muchas personas. La tabla de conteos, para los programas que no pueden dar nada más.
roster-totals-detail = Dato
roster-totals-answer = Respuesta
roster-totals-everyone = Todas las personas
roster-totals-rest = Otras respuestas
roster-totals-few = menos de 11
roster-totals-none = Sin respuesta
