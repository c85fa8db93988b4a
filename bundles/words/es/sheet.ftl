# La hoja de revisión. La primera línea dice qué va a pasar.
details-count = { $count ->
    [one] 1 dato
   *[other] { $count } datos
}
files-count = { $count ->
    [one] 1 archivo
   *[other] { $count } archivos
}
cannot-go-yet = Todavía no puede salir: { $why }.
cannot-go = No puede salir: { $why }.
also = Además, { $why }.
heading-strip = { $count ->
    [one] Se queda aquí { $out }. Lo demás va a { $who }.
   *[other] Se quedan aquí { $out }. Lo demás va a { $who }.
}
heading-reduce = { $count ->
    [one] { $who } ve menos de 1 dato. Lo demás va como está.
   *[other] { $who } ve menos de { $count } datos. Lo demás va como está.
}
heading-history = Los mensajes anteriores se quedan aquí. Lo demás va a { $who }.
heading-covered = Todo esto puede ir a { $who }.
heading-unread = { $count ->
    [one] { $files } va sin que lo leamos, porque usted responde por él.
   *[other] { $files } van sin que los leamos, porque usted responde por ellos.
}
heading-rest = Lo demás puede ir a { $who }.
heading-pass = Esto puede ir a { $who } como está.
heading-emergency = Diga cuál es la emergencia, y esto va a { $who }.
with-cover-sheet = Va con una hoja de envío.
then-press-send = Después usted presiona Enviar.
looked-at-later = Un supervisor lo verá después.
split-after = Después escriba otro mensaje sobre { $name }.

# Quién, para qué, de quién
goes-to = Va a
for = Para
about = Sobre
choose = Elija…
fits = Adecuados para quien lo recibe
fits-not = Otros propósitos
standing-partner = socio conocido
standing-listed = está en el directorio
standing-participant = dirección de la persona misma
standing-team = su equipo
standing-colleague = otro programa
standing-unknown = no está en el directorio
purpose-none = Todavía no se eligió nada
purpose-guessed = Lo suponemos. Cámbielo aquí.
purpose-chosen = Usted lo eligió
person-none = Nadie por su nombre
person-named = En este mensaje
person-others = Otros participantes
person-each = Cuenta el permiso de cada persona
permission-until = { $method ->
    [written] Permiso por escrito hasta el { $until }
    [electronic] Permiso firmado hasta el { $until }
   *[other] Permiso de palabra hasta el { $until }
}
permission-no-end = { $method ->
    [written] Permiso por escrito, sin fecha final
    [electronic] Permiso firmado, sin fecha final
   *[other] Permiso de palabra, sin fecha final
}
permission-agreement = Lo cubre el acuerdo
permission-internal-need = Se necesita dentro de la agencia
permission-emergency = Emergencia: no hace falta permiso
permission-mandated-report = Un informe que la ley pide
permission-court-order = Lo cubre la orden del tribunal
permission-own-request = Su propia información
permission-revoked = Retiró el permiso el { $on }
permission-ended = El permiso terminó el { $on }
permission-none = Todavía no hay permiso para esto
scope-show = Qué cubre
scope-covers = Cubre
scope-specific = Nombrado uno por uno
scope-for = Para
scope-to = A
scope-not = Pidió no decir

# Las dos listas
goes = Sale
would-go = Iría
stays = Se queda aquí
goes-nothing = Nada sobre un participante.
goes-as = { $as ->
    [age] { $label }, como edad
    [yes-no] { $label }, como sí o no
    [zip3] { $label }, primeros tres dígitos
   *[small-cell] { $label }, sin números pequeños
}
row-of = { $label }: { $whose }
file-holds = { $file } se queda aquí entero. Contiene:
file-stays = { $file } se queda aquí.
record-it = Registrarlo
missing = Este tipo de mensaje también pide: { $fields }.

# Un dato, abierto
answer-misread = Está mal leído
answer-not-a-participant = No es un participante
answer-take-out = Quitarlo
answer-needed-for-safety = Hace falta por seguridad
answer-why = En pocas palabras, ¿por qué?
detail-show = Ver en mi mensaje
answer-save = Guardar

# Preguntas
questions = Por favor, responda
ask-flag = { $label }: “{ $words }”. ¿Lo es?
flag-take-out = Sí, quitarlo
flag-misread = No, está mal leído
flag-not-a-participant = No es sobre un participante
ask-purpose = ¿Para qué es este mensaje?
ask-own-address = ¿La dirección { $address } es de { $name }?
ask-own-address-note = Confírmelo antes con la persona. No está en su expediente.
answer-own-address = Sí, lo confirmé
ask-who = Parece un participante que no está en su lista. ¿Quién es?
ask-who-note = Hasta saberlo, no hay permiso.
answer-another-participant = Otra persona de mi lista
unread-encrypted = No pudimos leer { $file }. Está bloqueado.
unread-corrupt = No pudimos leer { $file }. Está dañado.
unread-too-large = No pudimos leer { $file }. Es demasiado grande.
unread-unknown-kind = No pudimos leer { $file }. No conocemos ese tipo de archivo.
unread-image = No pudimos leer { $file }. Es una imagen.
unread-no-answer = No pudimos leer { $file }. La lectura no terminó.
unread-elsewhere = No podemos mirar { $file }. Es un enlace a un archivo en otro lugar.
unread-note = Un supervisor verá después su respuesta.
take-file-out = Quitar el archivo
nothing-about = No dice nada de un participante

# El mensaje
message = Su mensaje
part-subject = Asunto
part-body = Mensaje
show-as = Ver como lo verá { $name }
show-mine = Ver lo que se queda aquí
file-goes = Va adjunto
file-out = Se queda aquí
file-not-checked = No se pudo leer
file-goes-unread = Va adjunto, aunque no pudimos leerlo
file-spoken-of = Su texto quizá habla de un archivo que se queda aquí. Si es así, vuelva y cambie las palabras.
cover-sheet-goes = Hoja de envío
cover-sheet-look = Ver la hoja
attached = Adjunto

# El pie
do-send = Enviar
do-strip-send = Quitar { $count } y enviar
do-files-send = { $count ->
    [one] Quitar el archivo y enviar
   *[other] Quitar { $count } archivos y enviar
}
do-reduce-send = { $count ->
    [one] Mostrar menos de 1 dato y enviar
   *[other] Mostrar menos de { $count } datos y enviar
}
do-history-send = Cortar los mensajes anteriores y enviar
do-ready = Dejarlo listo para enviar
do-strip-ready = Quitar { $count }
do-files-ready = { $count ->
    [one] Dejarlo listo sin el archivo
   *[other] Dejarlo listo sin { $count } archivos
}
do-reduce-ready = { $count ->
    [one] Mostrar menos de 1 dato
   *[other] Mostrar menos de { $count } datos
}
do-history-ready = Dejarlo listo sin los mensajes anteriores
do-urgent = Es una emergencia
do-emergency = Enviar ahora
do-emergency-ready = Seguir
do-back = Volver a mi mensaje
back-to-address = Volver y cambiar la dirección
do-log-request = Anotar el requerimiento, no enviar nada
do-drop = { $count ->
    [one] Quitar esta dirección
   *[other] Quitar { $count } direcciones
}
do-choose-purpose = Elegir para qué es
do-purpose = Es para: { $bundle }
do-choose-person = Elegir de quién es el permiso
do-need = Decir por qué lo necesita
do-permission = Registrar un permiso
do-sign-off = Guardar para mi supervisor
do-compliance = Guardar para cumplimiento
do-files = { $count ->
    [one] Quitar el archivo
   *[other] Quitar { $count } archivos
}
do-history = Cortar los mensajes anteriores
do-save-files = Guardar los archivos limpios
do-incomplete-ready = Quitar { $count } de todos modos
do-incomplete = Quitar { $count } y enviar de todos modos
do-split = { $count ->
    [one] Quitar la parte de { $names }
   *[other] Quitar las partes de { $names }
}
other-ways = Otras formas…
other-ways-close = Ocultarlas
skip-to-foot = Ir a los botones de abajo
way-misread = Algo está mal leído
pick-misread = Presione el dato mal leído. Luego dígalo.
way-drop = Quitar a { $name } de este mensaje
way-take-file-out = Quitar { $file }
way-start-over = Deshacer mis respuestas

# Registrar un permiso
permission-title = { $name } está de acuerdo
permission-intro = Para { $purpose }, a { $who }.
permission-evidence = ¿Cómo lo sabe?
evidence-paper-seen = Vi el papel firmado
evidence-signature = Firma aquí: nombre completo
evidence-words = Me lo dijo: en sus palabras
evidence-paper-note = Qué papel, y dónde se guarda
statements-paper-seen = El papel dice que puede retirarlo, que quien lo recibe puede pasarlo a otros, y que la ayuda aquí no depende de esto.
statements-signature = Quien firma sabe: puede retirarlo, quien lo recibe puede pasarlo a otros, y la ayuda aquí no depende de esto.
confirm-no-abuser = Este permiso no lo dio quien les hace daño
confirm-both-signed = Firmaron los dos: el menor, y un padre, una madre o un tutor
permission-by = ¿Quién dio el permiso?
agreed-participant = La persona
agreed-parent = Un padre o una madre
agreed-guardian = Un tutor legal
permission-fields = Qué puede salir
permission-more = Más datos
permission-need-words = Llene este cuadro: cómo sabe usted que aceptó.
permission-need-confirm = Marque esto si es así. Si no, cierre este formulario.
permission-need-field = Marque al menos un dato, o cierre este formulario.
permission-need-until = Elija un día de hoy en adelante.
permission-until-label = Hasta
permission-save = Guardar este permiso
permission-note = Un supervisor lo verá después.
form-cancel = Cancelar

# La línea de la emergencia
emergency-what = ¿Cuál es la emergencia?
emergency-who = ¿Quién lo recibe?
emergency-note = Nadie más tiene que dar permiso antes. Un supervisor lo verá después.

# Una necesidad dentro de la agencia
need-title = ¿Por qué lo necesita este colega?
need-save = Guardar el motivo

# Mientras trabajamos, y cuando algo falla
doing-reading = Leyendo su mensaje…
doing-checking = Revisando su mensaje…
doing-cover-sheet = Haciendo la hoja de envío…
doing-log = Escribiendo el registro…
doing-sending = Enviando…
doing-saving = Guardando…
done-request-saved = Se guardó como sign-off-request.html, con sus descargas. Dé ese archivo a quien decide. Su mensaje no se envió; sigue aquí.
done-request-logged = El requerimiento está en su registro. No se envió nada. Avise ahora a cumplimiento.
done-files-saved = Los archivos limpios están guardados en message.zip. Póngalos usted en el lugar correcto y luego marque en su registro que ya están ahí. Su mensaje no se envió.
trouble-no-policy = No puede salir: no tenemos reglas para revisarlo.
trouble-no-policy-next = Pida el archivo de reglas a quien instaló esto e intente de nuevo.
trouble-store = Todavía no puede salir: el navegador no abre nuestras reglas.
trouble-store-next = Su mensaje está como lo dejó. Intente de nuevo. Si sigue así, cierre el navegador y ábralo otra vez.
trouble-engine = Todavía no puede salir: nuestra revisión se detuvo.
trouble-engine-next = Su mensaje está como lo dejó. Intente de nuevo; si se repite, avise a su supervisor.
trouble-read = Todavía no puede salir: no pudimos leer el mensaje.
trouble-read-next = Su mensaje está como lo dejó. Intente de nuevo. Si sigue así, guarde un borrador, ciérrelo y ábralo de nuevo.
trouble-sender = Todavía no puede salir: no sabemos quién escribe.
trouble-sender-next = Esta página no muestra su dirección. Abra las opciones de Safe Disclosure, escriba ahí su correo del trabajo e intente de nuevo.
trouble-recipients = Todavía no puede salir: la página no dice quién lo recibirá.
trouble-recipients-next = Su mensaje está como lo dejó. Escríbalo en un solo caso, donde se vea quién lo recibe.
trouble-not-from-here = Esto no puede salir desde esta página.
trouble-not-from-here-next = La página envía también el historial del caso, o no admite la hoja de envío. Vuelva, abra una respuesta o un mensaje nuevo y escriba ahí lo que necesitan.
trouble-apply = No se envió: no pudimos cambiar el mensaje.
trouble-apply-next = Mire su mensaje antes de intentar de nuevo.
trouble-left-over = No se envió: la página volvió a poner algo que debe quedarse aquí.
trouble-left-over-next = Quítelo a mano y presione Enviar otra vez.
trouble-changed = No se envió: el mensaje cambió después de que usted lo miró.
trouble-changed-next = Mírelo otra vez; es un momento.
trouble-cover-sheet = No se envió: no se pudo adjuntar la hoja de envío.
trouble-cover-sheet-next = Intente de nuevo. Su mensaje sigue aquí.
trouble-log = No se envió: no se pudo escribir el registro.
trouble-log-next = Libere espacio en el disco o cierre otras ventanas, e intente de nuevo.
trouble-log-full = No se envió: no queda lugar para su registro.
trouble-log-full-next = Vuelva, abra su registro, guárdelo como archivo y haga lugar. Después intente de nuevo.
trouble-release = No pudimos presionar Enviar por usted.
trouble-release-next = El mensaje está listo. Intente de nuevo.
trouble-refused = Su programa de correo no pudo enviarlo.
trouble-refused-next = Su mensaje está como lo escribió. Vea qué dice su programa de correo e intente de nuevo.
try-again = Intentar de nuevo
trouble-put-back = Sus palabras están de nuevo en el mensaje.
trouble-put-back-next = Mírelo antes de seguir.
trouble-lost = No se pudo devolver { $files }: adjúntelo de nuevo si corresponde.
ready = Listo. Ahora presione Enviar.
ready-as-it-is = Esto puede salir como está. Ahora presione Enviar.
ready-next = Sale tal como está ahora. Si lo cambia, lo revisamos de nuevo.
changed-since = Usted escribió más después de que estaba listo.
changed-since-next = Si devolvemos sus palabras anteriores, lo que escribió después se pierde.
changed-since-keep = Dejarlo como está
changed-since-undo = Devolver mis palabras anteriores
ready-unlogged = No se pudo guardar la anotación en su registro. Primero presione Enviar; después guárdela como archivo para su supervisor.
ready-undo = Devolver mis palabras
unlogged = Se envió. No se pudo guardar en su registro.
unlogged-next = Guarde la anotación como archivo y désela a su supervisor.
save-entry = Guardar la anotación

# La línea callada después de enviar
quiet-sent = En camino a { $who }. Guardado en su registro.
quiet-sent-cover = En camino a { $who } con una hoja de envío. Guardado en su registro.
quiet-close = Cerrar
