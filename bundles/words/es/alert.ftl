# Lo que dice Outlook cuando un mensaje se detiene al enviar. Palabras sencillas, sin nombres ni datos; 500 letras en total.

alert-not-sent = Todavía no se envió.
alert-not-checked = No se pudo revisar este mensaje. Eso no quiere decir que esté bien.
alert-changed = Se cambió después de su revisión.
alert-old-review = Su revisión es muy antigua, o sus reglas han cambiado desde entonces.
alert-unreadable = Outlook no volvió a entregar un archivo, así que no pudimos ver que sea el que se revisó.
alert-found = Habla de una persona: { $fields }.
alert-found-note = Habla de una persona.
alert-served = Tiene el nombre o el número de alguien a quien usted atiende.
alert-files = Tiene archivos, enlaces o imágenes que nadie ha mirado.
alert-no-caseload = La lista de las personas que usted atiende todavía no está en este buzón.
alert-other-caseload = La lista de las personas que usted atiende no está al día.
alert-old-caseload = La lista de las personas que usted atiende tiene más de una semana.
alert-incomplete-caseload = Algunos nombres con los que usted trabaja no se pueden guardar en este buzón, así que se revisa cada mensaje a otros.
alert-more = {" "}y más
# Un botón de 20 letras como máximo, también en la cinta.
alert-check = Revisar este mensaje
alert-press = Presione “{ $button }” aquí para ver qué puede salir.
alert-ribbon = Presione “{ $button }” en la barra de arriba para ver qué puede salir.
