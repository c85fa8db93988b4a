# El panel en Outlook
outlook-home = Safe Disclosure
outlook-home-lead = Revisamos un mensaje cuando usted presiona Enviar. También puede revisarlo ahora.
outlook-check = Revisar este mensaje
outlook-log = Su registro
outlook-back = Volver
outlook-rules-from = Reglas de { $organisation }, versión { $version }.
outlook-rules-practice = Las reglas de la agencia de práctica. No protegen a ninguna persona real.
outlook-asked-for-list = Outlook preguntó porque no tenía la lista de las personas que usted atiende. Ahora la tiene.
outlook-asks-each-time = Outlook pregunta cada vez: no puede guardar la lista de las personas que atiende este remitente.
outlook-starting = Preparando…

outlook-enrol = Escriba el código de su agencia
outlook-enrol-lead = Abre las reglas con las que se revisan los mensajes. Lo tiene quien instaló esto. Se escribe una vez.
outlook-code = Código
outlook-enrol-do = Usar este código
outlook-code-mistyped = Hay una letra o más equivocada. Compárelo con el que le dieron.
outlook-code-not-a-code = Esto no es un código. Tiene seis grupos de cinco letras y números.
outlook-code-not-kept = El código es correcto, pero Outlook no lo guardó. Intente de nuevo.

# Por qué no hay reglas
outlook-rules-no-code = Los mensajes a personas fuera de su equipo todavía no pueden salir: aquí no hay reglas.
outlook-rules-unreachable = No se pudieron traer las reglas de su agencia.
outlook-rules-unreachable-next = Su mensaje está como lo dejó. Revise su conexión e intente de nuevo. Si sigue así, avise a quien instaló esto.
outlook-rules-wrong-code = Este código no abre las reglas de su agencia.
outlook-rules-wrong-code-next = Puede que la agencia tenga un código nuevo. Pídalo a quien instaló esto.
outlook-rules-not-a-pack = Lo que nos dio el servidor de su agencia no es un archivo de reglas.
outlook-rules-not-a-pack-next = Los mensajes sobre participantes esperan. Avise a quien instaló esto.
outlook-rules-newer = Las reglas de su agencia son para un Safe Disclosure más nuevo.
outlook-rules-newer-next = Cierre este panel y ábralo de nuevo. Si sigue así, avise a quien instaló esto.
outlook-rules-damaged = Las reglas de su agencia están dañadas.
outlook-rules-damaged-next = Los mensajes sobre participantes esperan. Avise a quien instaló esto.
outlook-rules-broken = Las reglas de su agencia no se pueden usar: algo en ellas está mal.
outlook-rules-broken-next = Los mensajes sobre participantes esperan. Avise a quien instaló esto.

outlook-rules-stopped = Algo en Safe Disclosure se detuvo.
outlook-rules-stopped-next = Su mensaje está como lo dejó. Intente de nuevo. Si sigue así, cierre este panel y ábralo de nuevo.

# El registro, donde el navegador no guarda nada
outlook-log-in-mailbox = Este navegador no guarda nada para nosotros, por eso su registro está en su buzón. Hay poco lugar: guárdelo como archivo de vez en cuando, donde diga su agencia.
outlook-log-make-room = Guardé el archivo: hacer lugar
outlook-log-room-made = Hay lugar de nuevo. El próximo archivo sigue donde este terminó.
outlook-log-room-failed = Outlook no lo guardó. Su registro está como estaba. Intente de nuevo.
