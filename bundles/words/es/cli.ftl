# La línea de comandos.
cli-help =
    Safe Disclosure revisa un mensaje antes de enviarlo. Nada sale de esta computadora.
    { "" }
    safe-disclosure check FILE.eml      qué puede salir y qué tiene que quedarse
    safe-disclosure scan --jsonl FILE   qué se encuentra en muchos textos
    safe-disclosure bundles lint DIR    si una política se puede leer
    safe-disclosure bundles pack DIR    un solo archivo para repartir
    safe-disclosure bundles keygen      una clave para firmarlo
    safe-disclosure bundles enrol CODE  de quién es el dispositivo que firma un registro
    safe-disclosure people bring FILES  personas de una exportación de HMIS, Consents de FHIR o una tabla
    safe-disclosure people consents     los permisos de una política como Consents de FHIR
    safe-disclosure log verify FILE     si un registro fue cambiado
    safe-disclosure sample LOGS         saca otra vez la muestra de un mes
    safe-disclosure sign-off keygen     las llaves de quien supervisa
    safe-disclosure sign-off show F     qué pide una petición
    safe-disclosure sign-off approve F  dice que sí a una petición
    safe-disclosure sign-off refuse F   le dice que no
    { "" }
    Agregue --help a un comando para ver sus opciones, --lang en para inglés.
    Códigos de salida: 0 bien, 1 necesita a una persona, 2 no se pudo leer.
cli-help-check =
    safe-disclosure check FILE.eml
    { "" }
    --policy DIR_OR_PACK   la política; sin ella, la agencia de ejemplo
    --as EMAIL             quién lo envía; sin esto, la línea De
    --bundle ID            para qué es, como housing-referral
    --participant ID       de quién se trata
    --channel ID           cómo viaja; sin esto, lo que diga la política
    --emergency WORDS      cuál es la emergencia y quién recibe esto
    --now ISO              la hora de la revisión, como 2026-11-20T16:55:00-08:00
    --json                 la respuesta para un programa
    --out FILE.eml         escribe el mensaje como saldría
cli-help-scan =
    safe-disclosure scan --jsonl FILE
    { "" }
    FILE tiene una línea por texto: un id y el texto, en JSON.
    --policy DIR_OR_PACK   la política; sin ella, la agencia de ejemplo
cli-help-bundles-lint = safe-disclosure bundles lint DIR
cli-help-bundles-pack =
    safe-disclosure bundles pack DIR
    { "" }
    --out FILE      dónde escribir el paquete; sin esto, policy-pack.json
    --sign KEY      lo firma con la clave de la organización
    --outlook DIR   escribe en su lugar la carpeta del complemento de Outlook, con estas reglas
    --url ADDRESS   dónde estará esa carpeta en su servidor web, como https://addin.agency.example/
    --code CODE     el código de inscripción que ya tiene su personal; sin esto, se hace uno nuevo
cli-help-bundles-keygen =
    safe-disclosure bundles keygen
    { "" }
    --out FILE   dónde escribir la clave; sin esto, organisation-key.json
cli-help-log-verify =
    safe-disclosure log verify FILE
    { "" }
    --policy DIR_OR_PACK   la política; con ella, también si conoce el dispositivo
cli-help-sample =
    safe-disclosure sample LOGS
    { "" }
    Escribe una línea por cada entrada de la muestra: su número, de quién es y por qué está.
    --declaration FILE   lo que se declaró antes de conocer el valor
    --value FILE         el valor: la respuesta del faro, o los dados
cli-sample-what = Diga cuáles son la declaración y el valor: safe-disclosure sample --declaration FILE --value FILE LOGS.
cli-help-sign-off-keygen =
    safe-disclosure sign-off keygen
    { "" }
    --out ARCHIVO   dónde se escriben las llaves; si no, sign-off-key.json
cli-help-sign-off-show =
    safe-disclosure sign-off show PETICIÓN --key LLAVE
    { "" }
    --key LLAVE             sus propias llaves, de sign-off keygen
    --policy DIR_O_PAQUETE  las reglas: nombres y quién puede firmar; sin esto, la agencia de ejemplo
    --now ISO               la hora en que se mira
cli-help-sign-off-approve =
    safe-disclosure sign-off approve PETICIÓN --key LLAVE --yes
    { "" }
    --yes                   ya leyó lo que se pide; sin esto, solo se muestra
    --key LLAVE             sus propias llaves, de sign-off keygen
    --policy DIR_O_PAQUETE  las reglas: nombres y quién puede firmar; sin esto, la agencia de ejemplo
    --out ARCHIVO           dónde se escribe la respuesta; si no, sign-off-answer.json
    --reason TEXTO          por qué; solo lo lee quien lo pidió
    --now ISO               la hora de su respuesta
cli-help-sign-off-refuse =
    safe-disclosure sign-off refuse PETICIÓN --key LLAVE
    { "" }
    Las opciones son las de sign-off approve, sin --yes.
cli-unknown-command = No hay un comando “{ $name }”. Escriba safe-disclosure --help para verlos todos.
cli-unknown-option = La opción { $name } no se conoce o no se usa así. Agregue --help para ver las opciones.
cli-not-here = { $name } no es de “{ $command }”. Escriba safe-disclosure { $command } --help.
cli-places = { $count ->
    [0] “{ $command }” solo lleva opciones. Escriba safe-disclosure { $command } --help.
   *[other] “{ $command }” necesita un archivo o una carpeta. Escriba safe-disclosure { $command } --help.
}
cli-no-language = Solo hay inglés (en) y español (es), no “{ $name }”. Elija uno de los dos.
cli-no-file = No se puede leer { $file }. Revise el nombre e intente de nuevo.
cli-no-message = { $file } no es un mensaje de correo. Guarde el mensaje como .eml e intente de nuevo.
cli-no-sender = { $file } no dice quién lo envía. Nombre a esa persona con --as.
cli-no-recipient = { $file } no dice quién lo recibe. Agregue una línea To e intente de nuevo.
cli-inside = Algo falló dentro de Safe Disclosure y no se revisó nada. Por favor, repórtelo.
cli-no-write = No se puede escribir { $file }. Elija otro lugar.
cli-no-bundle = La política no tiene el tipo de mensaje “{ $name }”. Mire los ids en su carpeta bundles.
cli-no-participant = La política no tiene al participante { $name }. Revise el número.
cli-no-channel = La política no tiene el canal “{ $name }”. Mire los ids en agency/organisation.json.
cli-no-instant = “{ $name }” no es una hora. Escríbala así: 2026-11-20T16:55:00-08:00.
cli-no-address = “{ $name }” no es una dirección de correo. Dé la dirección de quien envía después de --as.
cli-scan-what = Nombre un archivo de textos: safe-disclosure scan --jsonl FILE.
cli-bad-line = La línea { $line } de { $file } no es un texto para revisar. Cada línea necesita un id y un texto, en JSON.
cli-bad-policy = No se puede usar la política: { $problem }. { $more ->
    [0] Corríjala e intente de nuevo.
    [one] Hay 1 problema más; safe-disclosure bundles lint lo muestra.
   *[other] Hay { $more } problemas más; safe-disclosure bundles lint los muestra.
}
