# Lo que salió, o quiso salir, donde no pudimos mirar
unseen-held-next = Safe Disclosure no puede revisar esta forma de enviar. Escriba un mensaje nuevo, o reenvíelo, y presione Enviar allí.
popup-wrong-unseen = Un mensaje salió sin revisión.
popup-wrong-unseen-next = Safe Disclosure lo vio salir y no pudo detenerlo. Está en su registro. Avise hoy a su supervisor.
log-unseen = Qué hacer
log-unseen-next = Salió de esta computadora antes de que Safe Disclosure pudiera mirarlo. Nadie revisó lo que decía. Avise a su supervisor.
options-behind = Lo que una página envía a nuestras espaldas
options-behind-stopped = Lo detenemos y lo decimos.
options-behind-seen = Lo vemos y lo anotamos en el registro, pero no podemos detenerlo. Los navegadores nos dejan detenerlo solo si una organización instala Safe Disclosure para su personal.
