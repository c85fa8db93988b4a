# El mes de quien supervisa
month-title = El mes
month-lead = Reciba los registros de su personal, saque la muestra y revísela. Nada de esto sale de este navegador.
month-options = Para quienes supervisan y para cumplimiento
month-options-lead = Los registros de su personal y la muestra del mes. Nadie más necesita esta página.
month-logs = Registros
month-logs-none = Todavía no hay registros. Pida a su personal que abra su registro y presione “Guardar como archivo”.
month-sample = Muestra
month-sample-no-logs = Todavía no hay de dónde sacar la muestra. Reciba primero los registros.
