# Traer las personas que la agencia ya tiene
options-people = Personas
options-people-lead = Safe Disclosure busca a las personas de sus reglas. Puede traer más personas a esta computadora.
bring-in-title = Traer personas
bring-in-lead = De su exportación de HMIS (CSV, FY2024 o FY2026), de Consents de FHIR o de una tabla pequeña. Todo se lee en esta computadora y se queda en ella.
bring-in-never = Salud, VIH, discapacidad, consumo de drogas y alcohol, y violencia nunca se traen: Safe Disclosure no abre esos archivos.
bring-in-drop = Suelte aquí una carpeta, un zip o archivos, o elíjalos.
bring-in-files = Elegir archivos
bring-in-folder = Elegir una carpeta
bring-in-table = ¿No tiene HMIS?
bring-in-table-how = Llene una tabla pequeña, una fila por persona, y elíjala arriba.
bring-in-template = Descargar la tabla
bring-in-standing = Lo traído a esta computadora
bring-in-none = Nadie todavía.
bring-in-stand = { $what }. Última vez: { $when }
bring-in-undo = Deshacer la última vez
bring-in-reading = Leyendo
bring-in-working = Un momento
bring-in-cancel = Cancelar
bring-in-said-saved = Guardado. Cuenta desde ahora.
bring-in-said-undone = Deshecho. Está como antes de la última vez.
bring-in-said-cancelled = Cancelado. No se guardó nada.
bring-in-said-not-saved = No se guardó nada, porque algo falló. Lo que tenía sigue aquí. Cierre el navegador, ábralo e intente otra vez.
bring-in-projects = ¿Cuál de sus programas es cada proyecto?
bring-in-projects-lead = Las personas de un proyecto que usted deja fuera no se traen.
bring-in-people = { $count ->
    [one] 1 persona
   *[other] { $count } personas
}
bring-in-leave-out = Dejar fuera
bring-in-victim-yes = Un proveedor de servicios a víctimas lleva este proyecto. Solo puede ir a un programa de servicios a víctimas.
bring-in-victim-unknown = La exportación no dice si un proveedor de servicios a víctimas lleva este proyecto (2.01.3). Mientras no diga que no, solo puede ir a un programa de servicios a víctimas.
bring-in-next = Siguiente
bring-in-summary = Esto se va a guardar
bring-in-sum-people = { $count ->
    [one] 1 persona
   *[other] { $count } personas
}
bring-in-sum-changes = { $added } nuevas, { $changed } cambiadas, { $gone } ya no están
bring-in-sum-facts = { $count ->
    [one] 1 dato para escribir mensajes
   *[other] { $count } datos para escribir mensajes
}
bring-in-sum-consents = { $count ->
    [one] 1 permiso
   *[other] { $count } permisos
}
bring-in-sum-unused = { $count ->
    [one] 1 permiso que aquí no cuenta: su agencia firma sus reglas, así que solo ella dice qué está permitido. Dé el archivo a quien hace sus reglas.
   *[other] { $count } permisos que aquí no cuentan: su agencia firma sus reglas, así que solo ella dice qué está permitido. Dé los archivos a quien hace sus reglas.
}
bring-in-sum-limits = { $count ->
    [one] 1 deseo de no compartir algo
   *[other] { $count } deseos de no compartir algo
}
bring-in-left = Esto quedó fuera
bring-in-unopened = Sin abrir: { $files }
bring-in-save = Guardar
bring-in-rows = { $count ->
    [one] Fila { $rows }.
   *[other] Filas { $rows }.
}
bring-in-rows-more = { $count ->
    [one] Primero: fila { $rows }.
   *[other] Las primeras son las filas { $rows }.
}
bring-in-left-broken-row = { $count ->
    [one] 1 fila tiene celdas de más o de menos.
   *[other] { $count } filas tienen celdas de más o de menos.
}
bring-in-left-deleted = { $count ->
    [one] 1 fila está marcada como borrada.
   *[other] { $count } filas están marcadas como borradas.
}
bring-in-left-bad-number = { $count ->
    [one] 1 fila no tiene un número que sirva.
   *[other] { $count } filas no tienen un número que sirva.
}
bring-in-left-no-name = { $count ->
    [one] 1 persona no tiene nombre completo.
   *[other] { $count } personas no tienen nombre completo.
}
bring-in-left-twice = { $count ->
    [one] 1 fila tiene un número que ya salió. Cuenta la primera fila.
   *[other] { $count } filas tienen un número que ya salió. Cuenta la primera fila.
}
bring-in-left-no-client = { $count ->
    [one] 1 fila es de alguien que no está en Client.csv.
   *[other] { $count } filas son de alguien que no está en Client.csv.
}
bring-in-left-no-project = { $count ->
    [one] 1 fila es de un proyecto que no está en Project.csv.
   *[other] { $count } filas son de un proyecto que no está en Project.csv.
}
bring-in-left-no-programme = { $count ->
    [one] 1 persona no está en ninguno de los proyectos que usted eligió.
   *[other] { $count } personas no están en ninguno de los proyectos que usted eligió.
}
bring-in-left-victim-services = Puede que un proveedor de servicios a víctimas lleve { $what }, así que solo puede ir a un programa de servicios a víctimas.
bring-in-left-bad-date = { $count ->
    [one] 1 fecha en { $what } no se puede leer.
   *[other] { $count } fechas en { $what } no se pueden leer.
}
bring-in-left-unknown-code = { $count ->
    [one] 1 código en { $what } no se conoce.
   *[other] { $count } códigos en { $what } no se conocen.
}
bring-in-left-protected-destination = { $count ->
    [one] 1 destino habla de tratamiento, cárcel, hogar de crianza o vivienda por VIH.
   *[other] { $count } destinos hablan de tratamiento, cárcel, hogar de crianza o vivienda por VIH.
}
bring-in-left-bad-household = { $count ->
    [one] 1 celda en { $what } no se puede leer. Escríbala así: Sam Reyes (hijo); Ann Reyes (madre, adulta)
   *[other] { $count } celdas en { $what } no se pueden leer. Escríbalas así: Sam Reyes (hijo); Ann Reyes (madre, adulta)
}
bring-in-left-unknown-programme = { $count ->
    [one] 1 celda en { $what } no nombra un programa de su agencia.
   *[other] { $count } celdas en { $what } no nombran un programa de su agencia.
}
bring-in-refused-no-file = Falta { $file }. Exporte todos los archivos del CSV de HMIS e intente otra vez.
bring-in-refused-not-text = { $file } no se puede leer: está dañado o es otro tipo de archivo. Expórtelo otra vez.
bring-in-refused-two-exports = { $file } es de otra exportación. Traiga una exportación a la vez.
bring-in-refused-twice-given = Hay más de una tabla; la primera es { $file }. Traiga una tabla a la vez.
bring-in-refused-no-column = { $file } no tiene la columna { $column }. Expórtelo otra vez o agregue la columna.
bring-in-refused-broken = En la fila { $row } de { $file } unas comillas no se cierran, así que el resto no se puede leer. Arregle esa fila e intente otra vez.
bring-in-refused-other-version = Esta exportación no es FY2024 ni FY2026. Pida una de estas a su HMIS.
bring-in-refused-changes-only = Esta exportación trae solo cambios. Pida a su HMIS una completa (full refresh).
bring-in-refused-hashed = Los nombres de esta exportación están cifrados (hash), así que no se podría encontrar a nadie por ellos. Expórtela con los nombres sin cifrar.
bring-in-refused-nobody = En estos archivos no hay nadie a quien se pueda traer.
bring-in-refused-not-known = Estos no son archivos de una exportación de HMIS, Consents de FHIR ni una tabla. Elija otros archivos.
bring-in-refused-locked = Este zip tiene contraseña. Descomprímalo primero y elija los archivos.
bring-in-refused-too-many = Son { $count } personas, y una computadora puede buscar a { $most }. Deje fuera los proyectos en los que usted no trabaja.
bring-in-no-rules = Primero elija las reglas de su agencia en las opciones. Después puede traer personas.
bring-in-sum-nothing = Nada de estos archivos se puede usar.
bring-in-asked = Lo pidió en un consentimiento de otro sistema.
bring-in-left-does-not-fit = { $what } no encaja en nuestros permisos, así que no permite nada.
bring-in-left-fhir-twice = { $what } tiene el número de un consentimiento anterior, así que no se toma.
bring-in-left-fhir-not-a-consent = { $what } no es un Consent de FHIR R4 que se pueda leer.
bring-in-left-fhir-modifier = No se toma: { $what } cambia el sentido del consentimiento de un modo que no conocemos.
bring-in-left-fhir-status = No se toma: según { $what } el consentimiento no está activo.
bring-in-left-fhir-scope = No se toma: según { $what } no trata de la privacidad.
bring-in-left-fhir-category = No se toma: según { $what } no es un simple consentimiento para compartir.
bring-in-left-fhir-patient = No se toma: { $what } no es nadie que conozcamos. Primero traiga a las personas.
bring-in-left-fhir-day = No se toma: { $what } no dice qué día se dio.
bring-in-left-fhir-who = No se toma: { $what } no dice que la persona lo dio.
bring-in-left-fhir-paper = No se toma: { $what } no nombra un papel o archivo firmado.
bring-in-left-fhir-unverified = No se toma: { $what } dice que nadie lo confirmó con la persona.
bring-in-left-fhir-policy-rule = No se toma: { $what } nombra una regla que no conocemos.
bring-in-left-fhir-deny = No se toma: { $what } prohíbe algo que nuestras reglas no pueden decir, y no debe perderse.
bring-in-left-fhir-nothing = No se toma: nada en { $what } se permite con claridad a un socio suyo, para un propósito suyo.
bring-in-left-fhir-end = No se toma: { $what } no nombra un último día.
bring-in-refused-not-json = { $file } no se puede leer: no es JSON. Expórtelo otra vez.
# On the command line
cli-help-people-bring =
    safe-disclosure people bring LUGARES
    { "" }
    LUGARES son una exportación CSV de HMIS (una carpeta, un zip o sus archivos), Consents de FHIR R4 (JSON) o una tabla (CSV).
    --policy DIR              su política; sus personas se quedan, con sus referencias y límites
    --map PROYECTO=PROGRAMA   el programa de un proyecto de HMIS; una vez por proyecto
    --out ARCHIVO             dónde escribir las personas; sin ella, people.json
    Ponga el archivo en su política como agency/people.json.
cli-help-people-consents =
    safe-disclosure people consents
    { "" }
    --policy DIR   su política
    --out ARCHIVO  dónde escribir sus permisos como Consents de FHIR R4; sin ella, consents.json
people-needs-policy = Nombre su política con --policy, para que las personas entren en sus programas.
people-no-file = Uno de estos archivos no se puede leer. Revise los nombres e intente otra vez.
people-bad-map = { $given } no es un proyecto de la exportación y un programa de la política. Escríbalo como P-1=housing-stability.
people-project = { $project }: { $programme }
people-written = Se escribió { $file }: { $people } personas, { $added } de ellas nuevas, y { $consents } permisos traídos. Revíselo y póngalo en su política como agency/people.json.
people-consents-written = Se escribió { $file }, con { $count } Consents.
