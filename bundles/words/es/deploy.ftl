# Lo que una agencia fija para todos sus navegadores, en las opciones
deploy-managed = Fijado por su agencia
deploy-managed-lead = Quien administra los navegadores de su agencia fijó esto. Usted no puede cambiarlo aquí.
deploy-unusable = Una parte no se puede leer: { $names }. Es como si no estuviera fijada. Avise a quien lo configuró.
deploy-not-allowed = Estas páginas deben estar protegidas y todavía no lo están: { $sites }. El navegador le pregunta una sola vez. Presione el botón y después Permitir.
deploy-allow = Dejar que Safe Disclosure entre en estas páginas
deploy-rules-url = Las reglas vienen de { $url }.
deploy-rules-value = Las reglas vienen con la configuración del navegador.
deploy-key = Solo se aceptan reglas firmadas con la clave { $key }.
deploy-person = Su dirección de trabajo es { $address }.
deploy-sites = Páginas que se deben proteger: { $sites }.
deploy-audit-only = Hasta el { $day }, ese día incluido, la mayoría de los mensajes no se retienen. Lo que se retendría se cuenta en el registro.
deploy-yours = Usted todavía puede elegir el idioma, proteger más páginas, enseñar sitios y traer personas.
deploy-rules-set = Su agencia envía las reglas. Se buscan cuando se abre el navegador y una vez al día.
deploy-look = Buscar reglas nuevas ahora
deploy-looked = Buscamos reglas nuevas.
deploy-came-at = Última búsqueda: { $at } –
deploy-came-taken = Las reglas están al día.
deploy-came-no-key = No se aceptaron: la configuración no nombra la clave de su agencia. Quedan las últimas reglas. Avise a quien lo configuró.
deploy-came-unreachable = No se pudo llegar a ellas. Quedan las últimas reglas. Revise la conexión e intente otra vez.
deploy-came-not-there = No están donde dice la configuración. Quedan las últimas reglas. Avise a quien lo configuró.
deploy-came-not-json = Lo que hay ahí no es un archivo de reglas. Quedan las últimas reglas. Avise a quien lo configuró.
deploy-came-not-a-pack = Lo que hay ahí no es un archivo de reglas, o está dañado. Quedan las últimas reglas. Avise a quien lo configuró.
deploy-came-newer = Las reglas nuevas son para un Safe Disclosure más nuevo. Quedan las últimas reglas hasta que se actualice.
deploy-came-unsigned = Las reglas nuevas no se aceptaron: nadie las firmó. Quedan las últimas reglas. Avise a quien lo configuró.
deploy-came-other-key = Las reglas nuevas no se aceptaron: están firmadas con otra clave que la de su agencia. Quedan las últimas reglas. Avise a quien lo configuró.
deploy-came-changed = Las reglas nuevas no se aceptaron: alguien las cambió después de firmarlas. Quedan las últimas reglas. Avise a quien lo configuró.
deploy-came-older = Lo que hay ahí es más viejo que las reglas de aquí, por eso no se aceptó. Avise a quien lo configuró.
deploy-allowed = Estas páginas ya están protegidas. Vuelva a cargarlas una vez.
options-refused-older = Este archivo no se aceptó: es más viejo que las reglas que están. Pida a su agencia el archivo más nuevo.

# Este dispositivo
deploy-device = Este dispositivo
deploy-device-lead = Su registro se firma con una clave que se queda en este dispositivo. Dé este código a quien hace sus reglas, para que su registro se distinga de cualquier otro.
deploy-device-copy = Copiar el código
deploy-device-copied = El código está copiado.
deploy-device-unknown = Sus reglas todavía no conocen este dispositivo. Su registro cuenta como no verificado hasta que lo conozcan.
deploy-device-known = Sus reglas conocen este dispositivo: { $person }, desde el { $day }.
deploy-device-ended = Este dispositivo fue de { $person } hasta el { $day }. Lo que registre después cuenta como no verificado. Pregunte a quien hace sus reglas.
deploy-not-copied = El navegador no permitió copiar. Seleccione el texto y cópielo usted.

# Un informe para quien ayuda
deploy-support = Un informe para soporte
deploy-support-lead = Versiones, fallas y cuentas. Sin nombres, sin direcciones, sin palabras de un mensaje. Léalo antes de enviarlo.
deploy-support-make = Hacer un informe
deploy-support-copy = Copiar un informe para soporte
deploy-support-copied = El informe está copiado. Péguelo en su mensaje a soporte.

# Dispositivos, en la línea de comandos
cli-help-bundles-enrol =
    safe-disclosure bundles enrol CODE --as STAFF
    { "" }
    CODE es el código del dispositivo, que está en sus opciones.
    --as STAFF     de quién es: el id o la dirección de alguien de su personal
    --policy DIR   la carpeta de la política; sin ella, bundles
    --until DAY    el último día en que es suyo, como 2027-01-31
enrol-no-code = “{ $code }” no es el código de un dispositivo. Cópielo de las opciones de ese navegador.
enrol-whose = Diga de quién es el dispositivo: agregue --as y alguien de su personal.
enrol-no-day = “{ $day }” no es un día. Escríbalo como 2027-01-31.
enrol-bad-file = { $file } no se puede usar. Vea safe-disclosure bundles lint.
enrol-no-write = { $file } no se puede escribir. No se cambió nada.
enrol-no-staff = La política no tiene a nadie llamado “{ $name }” en su personal. Busque los id en agency/organisation.json.
enrol-others = Este dispositivo ya está inscrito para { $name }. Otra persona necesita otro perfil del navegador, y así otro código.
enrol-before = El último día es anterior al primero, { $day }. No se cambió nada.
enrol-done = El dispositivo es de { $name } desde el { $day }. Está en { $file }. Empaque otra vez las reglas y repártalas.
enrol-ended = El dispositivo es de { $name } hasta el { $day }, ese día incluido. Está en { $file }. Empaque otra vez las reglas y repártalas.
log-known-device = Las reglas conocen este dispositivo: es de { $person }.
log-unknown-device = No verificado: las reglas no conocen este dispositivo. Inscríbalo primero si es uno de los suyos.
log-after-end =
    { $count ->
        [one] No verificado: 1 línea es posterior al { $day }, el último día en que este dispositivo fue de { $person }.
       *[other] No verificado: { $count } líneas son posteriores al { $day }, el último día en que este dispositivo fue de { $person }.
    }
