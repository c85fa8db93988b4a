# El formulario que prepara una divulgación, en Outlook
outlook-this-message = Este mensaje
compose-calendar-entry = Esto es una cita del calendario, así que no se puede poner aquí. Abra un mensaje nuevo, o guárdelo en archivos.
outlook-put-failed = No se pudo poner en su mensaje. Su mensaje está como usted lo dejó. Intente otra vez.
outlook-put-stuck = Solo una parte entró en su mensaje. No se envió nada. Revise su mensaje, quite esa parte e intente otra vez.
outlook-form-unreachable = No se pudo cargar el formulario.
outlook-form-unreachable-next = Su mensaje está como usted lo dejó. Revise su conexión e intente otra vez.
