# La revisión de la muestra del mes, lo que debe cambiar y lo que muestran los meses
month-review = Revisión
month-changes = Cambios
month-measures = Medidas

review-nothing-drawn = Todavía no hay nada que revisar. Primero saque una muestra.
review-progress =
    { $count ->
        [one] { $done } de 1 envío revisado.
       *[other] { $done } de { $count } envíos revisados.
    }
review-due = Debe estar listo el { $day }.
review-late = Debía estar listo el { $day }. Termine lo antes posible.
review-you = Usted revisa como { $name }.
review-no-address = No sabemos quién es usted, así que no se puede responder nada. Ponga su correo del trabajo en las opciones y vuelva.
review-not-a-reviewer = Solo revisan los supervisores y cumplimiento. La dirección en las opciones no es de ninguno de ellos.
review-options = Abrir las opciones
review-back = Atrás
review-next = Siguiente
review-place = { $place } de { $count }
review-keys = Teclas: n para el envío siguiente, p para el anterior; 1, 2 y 3 responden la pregunta siguiente.
review-by = Lo envió
review-when = Cuándo
review-overridden = Pasado por alto
review-why = Por qué está aquí
review-no-log = El registro que habla de este envío no está aquí. Cárguelo otra vez.
review-own = Este envío es suyo. Nadie revisa lo propio: pida a { $names } que lo mire.
review-own-nobody = Este envío es suyo. Nadie revisa lo propio, y sus reglas no nombran a otro supervisor: pregunte a cumplimiento.
review-ask-bundle = ¿Era el propósito correcto?
review-ask-permission = ¿Consta el permiso?
review-ask-fields = ¿Salió solo lo que debía salir?
review-ask-recipient = ¿Llegó a la persona correcta?
review-answer-yes = Sí
review-answer-no = No
review-answer-cannot-tell = No se sabe
review-target = ¿Qué debe cambiar para que no vuelva a pasar?
review-target-choose = Elija uno
review-target-bundle = Lo que puede salir para un propósito
review-target-prompt = Lo que pregunta la hoja
review-target-training = Capacitación
review-note = Una nota breve, si quiere
review-note-sealed = La nota queda cerrada con llave en este navegador. No está en ningún registro.
review-note-locked = La nota ya no se puede abrir. Pregunte a quien la escribió.
review-point = Ponerlo en la lista de cambios
review-on-list = En la lista de cambios: { $what }
review-outcome-open = Falta algo. Se guarda a medida que avanza.
review-outcome-fine = Listo: todo está bien.
review-outcome-finding = Listo: algo debe cambiar.
review-outcome-cannot-tell = Listo: algo no se pudo saber.
review-prompt-no-bundle = ¿Para qué es?
review-prompt-no-permission = ¿Hay un permiso?
review-prompt-unknown-partner = ¿Es la dirección correcta?
review-prompt-recipient-not-in-bundle = ¿Es el tipo de lugar correcto?
review-prompt-cross-program = ¿Por qué lo necesita otro programa?
review-prompt-channel = ¿Es una forma segura de enviarlo?
review-prompt-redisclosure = ¿Es un expediente de otros?
review-prompt-not-checked = ¿Qué hay en el archivo que no podemos leer?
review-prompt-flagged = ¿Se trata de la persona?
review-prompt-split = ¿Se trata de demasiadas personas?
review-prompt-incomplete = ¿Basta sin esto?
review-prompt-sign-off = ¿Lo miró un supervisor?

changes-none = No hay cambios pendientes.
changes-what-bundle = Lo que puede salir para: { $what }
changes-what-prompt = La pregunta de la hoja: { $what }
changes-what-training = Un caso de capacitación para: { $what }
changes-because-bundle = Un envío de { $month } tenía el propósito equivocado.
changes-because-permission = No constaba el permiso para un envío de { $month }.
changes-because-fields = En un envío de { $month } salió más de lo debido.
changes-because-recipient = Un envío de { $month } llegó a la persona equivocada.
changes-by = Lo halló { $who }, { $when }
changes-done = Listo
changes-done-what = Listo: { $what }
changes-told = Cerrado: { $what }
changes-closed =
    { $count ->
        [one] 1 cambio está listo
       *[other] { $count } cambios están listos
    }
changes-closed-by = Lo cerró { $who }, { $when }

measures-lead = Lo que muestran los registros, mes por mes. Una línea punteada marca un mes en que empezaron reglas nuevas.
measures-rules = Reglas
measures-new-rules = (nuevas)
measures-overrides = Avisos pasados por alto
measures-overrides-lead = Cuántas veces quien envía dijo “no es eso” y lo envió igual, según la regla que avisó.
measures-taken-out = Datos quitados
measures-taken-out-lead = Datos que se quedaron aquí cuando salió un mensaje.
measures-held = Minutos de la entrada a la salida
measures-held-lead = De los mensajes retenidos: el tiempo que queda en medio de todos.
measures-not-in-force = Permiso no vigente
measures-not-in-force-lead = Envíos que dieron con un permiso o un acuerdo terminado, o que no existía.
measures-follow-ups = Enviado otra vez en una semana
measures-follow-ups-lead = Envíos sobre la misma persona al mismo socio en 7 días. Si son muchos, quizás la primera vez salió muy poco.
measures-alerts = Avisos por cada 100 mensajes
measures-alerts-none = Todavía no se cuenta: los registros no dicen cuántos mensajes se revisaron sin necesitar nada.
measures-rule-bundle = no es para este propósito
measures-rule-reduce = basta con menos
measures-rule-about = sobre otra persona
measures-rule-permission = sin permiso
measures-rule-protected = protegido
measures-rule-limitation = límite de la persona
measures-rule-agreement = no está en el acuerdo
measures-rule-narrative = texto libre
measures-rule-none = pregunta por si acaso

report-title = Informe de { $month }
report-print = Imprimir este informe
report-outcomes = Cómo va la revisión
report-outcome-fine = Todo bien
report-outcome-finding = Algo debe cambiar
report-outcome-cannot-tell = No se pudo saber
report-outcome-open = Sin revisar
report-pairs = Quién revisó a quién
report-pair = { $by } revisó a { $staff }
