# El informe de divulgaciones de un participante
accounting-title = Informe de divulgaciones
accounting-lead = Qué se dijo sobre un participante: cuándo, a quién, para qué y con qué permiso. Tiene las clases de datos, nunca los datos. Cuando presione Mostrar, su registro anota que usted lo leyó.
accounting-nobody = No hay participantes para elegir: faltan las reglas de su agencia. Pida el archivo de reglas a quien instaló esto.
accounting-find = Buscar un participante
accounting-person = Participante
accounting-found = { $count ->
    [0] Nadie coincide. Intente con otra parte del nombre.
    [one] Coincide 1 persona.
   *[other] Coinciden { $count } personas.
}
accounting-a-participant = Un participante que no está en su lista
accounting-choice = { $name } ({ $id })
accounting-rule = Según qué regla
accounting-rule-hipaa = Regla de privacidad de salud
accounting-rule-part2 = Regla de registros sobre consumo de sustancias
accounting-rule-ferpa = Regla de registros escolares
accounting-rule-all = Todo
accounting-holds-hipaa = Seis años. Deja fuera la atención, el pago y el manejo del programa, lo que fue a la persona y lo que ella aceptó.
accounting-holds-part2 = Tres años. Solo lo que la persona aceptó. La atención entra solo si pasó por un sistema de registros de salud.
accounting-holds-ferpa = Cada petición y cada divulgación. Deja fuera lo que la persona aceptó y lo que fue a ella.
accounting-holds-all = Todo lo que este registro tiene sobre la persona. Ninguna regla lo pide.
accounting-cite-hipaa = 45 CFR 164.528
accounting-cite-part2 = 42 CFR 2.25
accounting-cite-ferpa = 34 CFR 99.32
accounting-cite-all = Todas las divulgaciones del registro
accounting-from = Desde
accounting-until = Hasta
accounting-period = Días
accounting-from-to = { $from } a { $to }
accounting-show = Mostrar
accounting-asked-for = La persona lo pidió: anotar la petición
accounting-asked = Pedido el
accounting-responsible = Cargo de quien responde
accounting-record = Anotar la petición
accounting-of = Divulgaciones sobre { $name }
accounting-source = Del registro de este dispositivo y de los registros que se recibieron aquí para el mes.
accounting-none = El registro no tiene divulgaciones para esta regla y estos días.
accounting-open = { $count ->
    [one] 1 mensaje más: nadie ha dicho todavía si salió. Mire en su registro.
   *[other] { $count } mensajes más: nadie ha dicho todavía si salieron. Mire en su registro.
}
accounting-unattributed = { $count ->
    [one] 1 mensaje salió sin revisión en estos días. No sabemos de quién trataba. Pregunte a quien lo envió.
   *[other] { $count } mensajes salieron sin revisión en estos días. No sabemos de quién trataban. Pregunte a quien los envió.
}
accounting-when = Cuándo
accounting-to = Quién lo recibió
accounting-address = Dirección
accounting-details = Qué clases de datos
accounting-purpose = Para qué
accounting-basis = Permiso
accounting-missing = No está en el registro
accounting-times = { $count } veces: la primera el { $first }, la última el { $last }
accounting-in-part = { $label } (en parte)
accounting-on-file = Dirección en el expediente
accounting-name-unknown = Nombre no conocido
accounting-lacks-recipient = quién lo recibió
accounting-lacks-address = la dirección
accounting-lacks-details = qué datos de esta persona
accounting-lacks-purpose = para qué se envió
accounting-lacks-basis = el permiso
accounting-lacks-checked = una revisión antes de salir
accounting-lacks-interest = por qué pueden tenerlo
accounting-lacks-onward = a quién pueden pasarlo
accounting-lacks-threat = cuál era el peligro
accounting-wait = ¿Alguna de estas oficinas le pidió esperar antes de decírselo a la persona? Deje su línea fuera de la copia y pregunte a cumplimiento.
accounting-wait-row = Dejar fuera: { $to }, { $when }
accounting-pdf = Guardar como PDF
accounting-csv = Guardar como tabla (CSV)
accounting-print = Imprimir
accounting-given-on = Entregado a la persona el
accounting-give = Guardar esta copia como entregada
accounting-requests = Peticiones
accounting-no-requests = Nadie lo ha pedido todavía. Cuando alguien lo pida, anótelo arriba: guardamos el último día para responder.
accounting-lost = { $count ->
    [one] 1 petición ya no se puede leer en este dispositivo. Mire en el expediente de papel de la persona.
   *[other] { $count } peticiones ya no se pueden leer en este dispositivo. Mire en los expedientes de papel.
}
accounting-state-due = Responder hasta el { $day }
accounting-state-overdue = Tarde: el último día era el { $day }
accounting-state-given = Entregado el { $day }
accounting-request = { $rule }. Pedido el { $day }. Responde: { $title }.
accounting-open-request = Mostrar qué entregar
accounting-save-copy = Guardar la copia entregada
accounting-longer = Toma más tiempo
accounting-longer-reason = Por qué toma más tiempo
accounting-longer-save = Agregar 30 días
accounting-longer-why = 30 días más: { $why }
accounting-told-shown = { $count ->
    [0] No hay nada que mostrar para esta regla y estos días. Su registro anota que usted miró.
    [one] Abajo se muestra 1 línea. Su registro anota que usted la leyó.
   *[other] Abajo se muestran { $count } líneas. Su registro anota que usted las leyó.
}
accounting-told-recorded = La petición está anotada. Responda hasta el { $day }.
accounting-told-longer = Se agregaron 30 días. Diga por qué a la persona, por escrito.
accounting-told-given = La copia se guarda en este dispositivo por seis años.
accounting-told-saved = El archivo está guardado. Trata de un participante: guárdelo donde van esos papeles.
accounting-trouble-log = No se pudo escribir en su registro, así que no se muestra nada. Cierre el navegador y ábralo otra vez, o libere espacio en el disco.
accounting-trouble-store = No se pudo guardar. Nada cambió. Libere espacio en el disco e intente otra vez.
accounting-trouble-file = No se pudo hacer el archivo. Nada cambió. Intente otra vez, o guárdelo como tabla.
accounting-trouble-title = Escriba el cargo de quien responde y el día. Después, anótela otra vez.
accounting-trouble-days = El primer día es posterior al último. Cambie uno de los dos.
