# El mes de quien supervisa
month-title = El mes
month-lead = Reciba los registros de su personal y saque la muestra. Nada de esto sale de este navegador.
month-options = Para quienes supervisan y para cumplimiento
month-options-lead = Los registros de su personal y la muestra del mes. Nadie más necesita esta página.

month-logs = Registros
month-logs-drop = Suelte aquí los archivos de los registros. Cada uno se revisa línea por línea.
month-logs-choose = Elegir archivos de registros
month-logs-reading = Revisados { $done } de { $count } archivos
month-logs-stop = Detener
month-logs-stopped =
    { $count ->
        [0] Se detuvo. No se recibió nada.
        [one] Se detuvo. Se recibió 1 archivo; los demás, no.
       *[other] Se detuvo. Se recibieron { $count } archivos; los demás, no.
    }
month-logs-taken =
    { $count ->
        [0] No se recibió nada.
        [one] Se recibió 1 archivo.
       *[other] Se recibieron { $count } archivos.
    }
month-logs-not-saved =
    { $count ->
        [one] 1 archivo no se pudo guardar. Libere espacio en el disco y recíbalo otra vez.
       *[other] { $count } archivos no se pudieron guardar. Libere espacio en el disco y recíbalos otra vez.
    }
month-not-a-log = { $file } no es un registro de Safe Disclosure. Pida a su dueño que abra su registro y presione “Guardar como archivo”.
month-logs-none = Todavía no hay registros. Pida a su personal que abra su registro, presione “Guardar como archivo” y le dé el archivo.
month-logs-no-keys = Sus reglas no nombran ningún equipo. Por eso no podemos saber si estos equipos son de su personal: pida a cada dueño el código de su clave y compárelo.
month-logs-count =
    { $devices ->
        [one] 1 equipo
       *[other] { $devices } equipos
    }, { $problems ->
        [0] todos bien
        [one] 1 con un problema
       *[other] { $problems } con un problema
    }
month-device = Equipo y personal
month-device-nobody = Sin envíos
month-device-saved = Guardado
month-device-lines = Líneas
month-device-check = Revisión
month-device-fine = Nada fue cambiado
month-device-more =
    { $count ->
        [one] y 1 más
       *[other] y { $count } más
    }
month-problem-two-histories = Sus archivos cuentan dos historias distintas desde el número { $seq }. Las dos se guardan. Pregunte al dueño y avise a cumplimiento.
month-problem-missing-part =
    { $from ->
        [1] Las líneas hasta el número { $to } no están en ningún archivo. Pida al dueño el archivo anterior.
       *[other] Las líneas { $from } a { $to } no están en ningún archivo. Pida al dueño el archivo que falta en medio.
    }
month-problem-clock-ahead = Línea { $line }: su fecha es posterior a la del archivo. Alguien movió el reloj del equipo.
month-problem-unknown-device = Sus reglas no nombran este equipo. Pregunte de quién es antes de confiar en sus líneas.
month-problem-replay =
    { $count ->
        [one] Una aprobación se usó dos veces: aquí para 1 envío, y para otro aquí o en otro equipo. Avise a cumplimiento.
       *[other] Una aprobación se usó más de una vez: aquí para { $count } envíos. Avise a cumplimiento.
    }

month-sample = Muestra
month-sample-no-logs = Todavía no hay de dónde sacar la muestra. Reciba primero los registros.
month-sample-no-rules = Todavía no hay reglas, así que no se sabe cómo sacar la muestra. Elija primero el archivo de reglas en las opciones.
month-sample-how = Primero usted fija de dónde se saca. Después decide un valor que nadie controla. Así, ni usted ni su personal pueden elegir qué se revisa.
month-sample-which = Mes
month-sample-rule = { $percent } % de los envíos de cada persona, al menos { $atLeast } de cada una, y todo lo que siempre se revisa.
month-sample-from =
    { $count ->
        [one] Se saca de 1 registro.
       *[other] Se saca de { $count } registros.
    }
month-sample-missing-devices =
    { $count ->
        [one] Falta el registro de 1 equipo: { $keys }.
       *[other] Faltan los registros de { $count } equipos: { $keys }.
    }
month-sample-missing-staff = No envían nada en ningún registro: { $names }.
month-sample-not-over = Este mes no ha terminado. Lo que se envíe después no estará en la muestra.
month-sample-with = Qué decide
month-sample-beacon = Un faro público, que cualquiera puede comprobar
month-sample-dice = Dados, que solo pueden comprobar quienes los ven
month-sample-declare = Fijarlo y guardar la declaración
month-sample-declared = Declarado: { $when }
month-sample-times = Este mes se declaró { $count } veces. Todas quedan en esta lista, y quien tenía sus códigos puede saberlo.
month-sample-code = Su código
month-sample-tell-beacon = Envíe este código a otra persona, como cumplimiento, antes de { $when }. Demuestra que nada se cambió después.
month-sample-tell-dice = Envíe este código a otra persona, como cumplimiento, antes de tirar los dados. Demuestra que nada se cambió después.
month-sample-due = La ronda { $round } del faro se conoce desde { $when }.
month-sample-early = Todavía no se conoce. Vuelva entonces; puede cerrar esta página.
month-sample-open = Abrir la ronda { $round } en otra pestaña y guardarla como archivo
month-sample-file = El archivo guardado
month-sample-type = O escriba su “randomness”: 64 letras y números
month-sample-throws = Las tiradas de un dado en orden, al menos 25
month-sample-draw = Sacar la muestra
month-sample-drawing = Revisando los registros y sacando la muestra …
month-sample-save = Guardar la declaración
month-sample-save-value = Guardar el valor
month-sample-again = Declarar otra vez este mes
month-not-a-declaration = Esto no es una declaración, o fue cambiada. Use el archivo tal como se guardó.
month-value-not-a-value = Este no es el valor. Use la respuesta del faro tal como es, sus 64 letras y números, o al menos 25 tiradas del 1 al 6.
month-value-other-source = La declaración dice otra manera de sacar la muestra. Use la que dice.
month-value-other-round = Esta es la ronda { $round }. La declaración fijó la ronda { $declared }: use esa.
month-value-not-its-hash = Este valor no corresponde a su propia firma. Pídalo otra vez al faro.
month-head-missing = Falta el registro del equipo { $key }. Recíbalo e intente otra vez.
month-head-other = El registro del equipo { $key } no es el que se declaró. Pida el archivo tal como era y avise a cumplimiento.
month-proof-signature = El valor corresponde a su firma. Si la firma es del faro, lo comprueba alguien de fuera: docs/monthly-sample.md dice cómo.
month-proof-typed = El valor se escribió a mano. Compárelo con el del faro.
month-proof-witnessed = Dados: con testigos, no se puede comprobar.
month-late = La ronda terminó antes de hacer la declaración, así que su valor se podía conocer. Declare otra vez y saque otra muestra.
month-drawn =
    { $count ->
        [0] Nada que revisar este mes.
        [one] 1 envío por revisar
       *[other] { $count } envíos por revisar
    }
month-drawn-nothing = Ese mes nadie envió nada sobre un participante.
month-cause-unreviewed = Salió sin revisión
month-cause-doubtful = Su línea tiene un problema
month-cause-override = Quien envió no siguió un aviso
month-cause-hold-lifted = Se levantó una retención
month-cause-signed-off = Aprobado por quien supervisa
month-cause-protected = Datos protegidos, con permiso
month-cause-emergency = Emergencia
month-cause-always = Marcado al enviarse
month-cause-chance = Sacado al azar
