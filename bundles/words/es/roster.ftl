# Un informe de estado de muchas personas.
roster-title = Informe de estado de muchas personas
roster-lead = Denos su tabla. Quitamos lo que no puede ir y decimos por qué. Nada sale de esta computadora hasta que usted envíe los archivos.
roster-setup = Quién lo recibe
roster-choose = Elija
roster-sender = Usted es
roster-address = Su correo electrónico
roster-channel = Cómo llega
roster-mode = Qué va
roster-mode-people = Una línea por persona
roster-mode-people-note = Solo lo que permite el permiso de cada persona, o nuestro acuerdo con quien lo recibe.
roster-mode-totals = Solo totales
roster-mode-totals-note = Cuántas personas dieron cada respuesta. Para programas que no pueden decir nada de una persona.
roster-table = Su tabla
roster-file = Un archivo CSV o de Excel (xlsx)
roster-drop = También puede soltarlo aquí. La primera línea tiene que decir qué hay en cada columna.
roster-from-page = Tomar la tabla de la página que tenía abierta
roster-read-page = La tabla de la página
roster-read = { $name }: { $count ->
    [one] se leyó 1 línea.
   *[other] se leyeron { $count } líneas.
}
roster-hidden-lines = { $count ->
    [one] 1 línea estaba oculta allí y no se lee.
   *[other] { $count } líneas estaban ocultas allí y no se leen.
}
roster-hidden-columns = { $count ->
    [one] 1 columna estaba oculta allí y no se lee.
   *[other] { $count } columnas estaban ocultas allí y no se leen.
}
roster-columns = ¿Qué hay en cada columna?
roster-columns-note = Revise cada una. Lo recordamos para la próxima vez.
roster-column = Columna
roster-column-is = Qué es
roster-column-unnamed = Columna { $place }
roster-not-sent = No se envía
roster-make = Ver qué puede ir
roster-needs-whom = Primero diga quién lo recibe y por qué medio.
roster-needs-table = Primero elija una tabla.
roster-needs-who = Primero diga qué columna tiene el número o el nombre de cada persona.
roster-working = Miramos cada línea.
roster-cancel = Parar
roster-goes = Van { $going } de { $given } líneas
roster-preview = Las primeras líneas, tal como llegarán
roster-lines = { $count ->
    [one] 1 línea
   *[other] { $count } líneas
}
roster-line = Línea { $row }
roster-line-of = Línea { $row }: { $who }
roster-more-lines = { $count ->
    [one] y 1 línea más
   *[other] y { $count } líneas más
}
roster-lines-stay = { $count ->
    [one] 1 línea se queda aquí
   *[other] { $count } líneas se quedan aquí
}
roster-columns-stay = { $count ->
    [one] 1 columna se queda aquí
   *[other] { $count } columnas se quedan aquí
}
roster-whose-unknown = No conocemos a esta persona
roster-whose-nobody = No dice de quién trata
roster-whose-several = Dos personas tienen este nombre: agregue su número
roster-whose-other = El nombre y el número no son de la misma persona
roster-holds-more = “{ $column }” dice más de lo debido: { $found }
roster-field-why = { $field }: { $why }
roster-column-not-chosen = No se envía
roster-column-holds-more = Dice más de lo debido en la mayoría de las personas
roster-first = Primero hace falta
roster-hold = Todavía no: { $why }.
roster-save-xlsx = Guardar como Excel (xlsx)
roster-save-csv = Guardar como CSV
roster-save-note = Recibe un archivo zip con la tabla y su carátula. Queda en su registro cuando se guarda.
roster-back = Cambiar algo
roster-file-name = Informe de estado
roster-no-policy = No hay reglas en esta computadora y no podemos decir qué puede ir. Pregunte a quien la preparó.
roster-said-cancelled = Parado. No se guardó nada.
roster-said-files-saved = Los archivos se guardaron. Póngalos en su lugar y después marque en su registro que están ahí.
roster-trouble-locked = Este archivo tiene contraseña. Ábralo, guárdelo sin ella y elíjalo otra vez.
roster-trouble-old-kind = Este es un archivo viejo de Excel. Guárdelo como xlsx y elíjalo otra vez.
roster-trouble-not-a-table = Este no es un archivo CSV ni de Excel. Elija otro.
roster-trouble-broken = Este archivo está dañado: no sabemos dónde terminan sus celdas. Guárdelo otra vez y elíjalo.
roster-trouble-empty = No hay nada debajo de la primera línea de esta tabla. Elija otra.
roster-trouble-several = Dos hojas de este archivo tienen algo. Guarde sola la que quiere y elíjala.
roster-trouble-too-large = Este archivo pesa más de 25 MB. Divídalo y elija las partes una por una.
roster-trouble-too-many = Esta tabla tiene más de 20 000 líneas. Divídala y elija las partes una por una.
roster-trouble-no-page = No encontramos una tabla en sus páginas abiertas. Abra la página con la tabla, cárguela otra vez y vuelva.
roster-trouble-page-spans = En esa página hay celdas que ocupan más de una columna o línea, y no sabemos de qué tratan. Guarde la tabla como archivo CSV o de Excel y elíjalo aquí.
roster-trouble-failed = No pudimos estar seguros de que esta tabla se puede enviar. No se guardó nada. Ponga “No se envía” en las columnas con palabras libres e intente otra vez.
roster-trouble-changed = Lo que puede ir cambió desde que usted lo miró: ya es otro día. Mírelo otra vez y guárdelo.
roster-trouble-log = Los archivos no se guardaron: no se pudo escribir el registro. Libere espacio en el disco e intente otra vez.
roster-trouble-log-full = Los archivos no se guardaron: ya no hay lugar para su registro. Abra su registro, guárdelo como archivo, haga lugar e intente otra vez.
# La tabla de conteos, para los programas que no pueden dar nada más.
roster-totals-about = Solo totales: ninguna línea trata de una persona
roster-totals-detail = Dato
roster-totals-answer = Respuesta
roster-totals-everyone = Todas las personas
roster-totals-rest = Otras respuestas
roster-totals-few = menos de 11
roster-totals-none = Sin respuesta
