# El formulario que prepara una divulgación
compose-title = Preparar una divulgación
compose-lead = El formulario pide solo lo que puede salir. Usted lo revisa antes de que salga.
compose-record = Expediente abierto: { $title }
compose-record-stranger = Expediente abierto: { $title }. Esta persona no está en la lista de su agencia: no se conoce ningún permiso y no se toma nada de ahí.
compose-you = Usted
compose-choose = Elija
compose-for = Para qué
compose-about = Sobre quién
compose-about-like = Nombre o número
compose-found = { $count ->
    [0] Nadie se llama así. Intente con el número del caso.
    [one] 1 persona
   *[other] { $count } personas
}
compose-somebody-else = Otra persona
compose-fastest = { $label } (lo más rápido)
compose-partner-ended = { $name } (acuerdo terminado)
compose-to = A quién
compose-no-partner = Ningún socio de su lista puede recibir esto.
compose-address = Su correo electrónico
compose-address-like = nombre{ $domain }
compose-address-whole = Escriba un correo electrónico completo, como nombre{ $domain }.
compose-address-not-theirs = Esta dirección no es de { $partner }. Las suyas terminan en { $domain }.
compose-address-of = Esta dirección es de { $owner }, no de { $partner }. Cámbiela por una que termine en { $domain }, o elija { $owner } arriba.
compose-permission = Permiso
compose-record-permission = Registrar un permiso
compose-barred = Es necesario, pero no puede salir: { $fields }.
compose-barred-permission = Es necesario, pero el permiso no lo incluye: { $fields }. Pregunte y registre un permiso.
compose-permission-helps = { $count ->
    [one] Un permiso nuevo puede dejar salir 1 de estos datos.
   *[other] Un permiso nuevo puede dejar salir { $count } de estos datos.
}
compose-permission-keep = Guardar este permiso
compose-permission-drop = Ahora no
compose-needed = Necesario
compose-source-page = Del expediente abierto: { $label }
compose-source-record = Del expediente abierto
compose-source-policy = De la lista de su agencia
compose-source-file = De { $name }
compose-source-meeting = De “Reunirse juntos” abajo
compose-several = ¿Más de uno? Ponga una coma entre ellos, en el mismo orden en todas partes.
compose-length = { $count } de { $most } caracteres
compose-too-long = Esta nota es demasiado larga por { $over } caracteres.
compose-leave-out = No incluir
compose-leave-out-this = No incluir: { $label }
compose-left-out = { $label } se queda aquí.
compose-put-back = Incluir otra vez
compose-yes = Sí
compose-no = No
compose-note = En sus propias palabras
compose-more = Otros datos
compose-add = Agregar un dato
compose-fault = { $label } (“{ $words }”): { $why }
compose-emergency = ¿Cuál es la emergencia?
compose-received-by = ¿Quién la recibe?
compose-for-log = Para el registro
compose-call-first = Llame primero: { $partner }
compose-why-not = No está en este formulario: { $count }. ¿Por qué no?
compose-in-record = En el expediente abierto
compose-others = Tampoco está aquí
compose-unlisted = Este propósito no lo necesita.
compose-letter = Lo que leerá { $name }
compose-struck = Lo tachado no puede salir. Cámbielo primero.
compose-where = A dónde va
compose-mend-first = Algunas palabras de arriba no pueden salir. Cámbielas primero.
compose-missing = Todavía hace falta:
compose-sign-off = Una supervisora o un supervisor tiene que aprobarlo cuando presione Enviar.
compose-put = Ponerlo en “{ $title }”
compose-no-approved-place = El mensaje abierto iría por una vía que no está aprobada. Abra un mensaje nuevo por otra vía, o guárdelo en archivos.
compose-no-place = No hay ningún mensaje abierto. Abra un mensaje nuevo en su correo web: aparece aquí solo.
compose-look-again = Buscar otra vez
compose-approved = Vías aprobadas: { $channels }
compose-files-only = { $partner } no recibe esto por correo electrónico. Guarde los archivos y llévelos ahí usted.
compose-save = Mejor guardar en archivos
compose-save-only = Guardar en archivos
compose-save-for = Por qué vía van
compose-save-as = Tipo de archivo
compose-format-pdf = PDF
compose-format-docx = Documento de Word
compose-format-csv = Tabla (CSV)
compose-save-do = Guardar los archivos
compose-saved = Está guardado
compose-anew = Preparar otra
compose-skip = A dónde va
compose-from = De
compose-put-done = Ya está en su mensaje. Revíselo ahí y presione Enviar.
compose-put-already = Ya está en ese mensaje. Revíselo ahí y presione Enviar.
compose-put-other = Ese mensaje va dirigido a otra persona, por eso no se puso nada. Abra un mensaje nuevo.
compose-put-failed = No se pudo poner en ese mensaje. Vuelva a cargar su página e intente otra vez.
compose-files-saved = Los archivos están guardados y el registro lo tiene. Márquelo como entregado en el registro cuando llegue.
compose-files-unlogged = Los archivos están guardados, pero el registro no pudo anotarlo. También se guardó su anotación en un archivo: entréguelo a su supervisora o supervisor.
compose-files-held = Todavía no se puede guardar en archivos: una supervisora o un supervisor tiene que aprobarlo primero. Póngalo en un mensaje y presione Enviar; la hoja lo pide ahí.
compose-files-asks = Todavía no se puede guardar: falta contestar una pregunta de arriba. Contéstela primero.
compose-files-changed = No se puede guardar así: parte de esto no puede salir de esta manera. Mire lo que dice el formulario arriba, o elija otra manera.
compose-files-failed = No se pudieron guardar los archivos. No salió nada. Intente otra vez.
compose-no-policy = Todavía no hay reglas en este navegador, así que no se puede preparar nada. Elija las reglas de su agencia en las opciones.
compose-record-unread = No se pudo leer el expediente abierto. Vuelva a cargar su página, o escriba los datos aquí.
compose-drafts = { $count ->
    [one] 1 borrador en este equipo
   *[other] { $count } borradores en este equipo
}
compose-draft-open = Seguir con él
compose-draft-open-this = Seguir con él: { $what }, { $when }
compose-draft-empty = Todavía no se eligió nada
compose-draft-remove = Borrarlo
compose-draft-remove-this = Borrarlo: { $what }, { $when }
compose-draft-not-kept = No se pudo guardar este borrador en este equipo. Puede seguir; no cierre esta página.

# Una reunión de los tres
meeting = Reunirse juntos
meeting-lead = Esto llena “{ $line }” arriba. Va también un archivo de calendario; no nombra a nadie.
meeting-kind = Cómo
meeting-call = Llamada de los tres
meeting-visit = Cita a la que van ambos
meeting-with-call = Una llamada: usted, { $person } y { $partner }
meeting-with-visit = Una cita a la que usted y { $person } van juntos
meeting-zone = Las horas son de { $zone }.
meeting-needs-time = Elija también una hora; si no, no se dice nada de esto.
meeting-needs-day = Elija también un día; si no, no se dice nada de esto.
meeting-is-past = Esta hora ya pasó. Elija una que esté por venir.
meeting-typed = Usted escribió sus propias palabras en “{ $line }”, así que no va ningún archivo de calendario. Elija otra vez el día o la hora para enviar uno.
meeting-day = Día
meeting-time = Hora
meeting-where-call = Número al que llamar
meeting-where-visit = Lugar
