# La página en que alguien enseña un sitio nuevo
teach-title = Enseñar un sitio nuevo
teach-lead = Usted señala las partes de una página donde se escriben mensajes. Después, Safe Disclosure detiene lo que se envía desde allí.
teach-start = ¿Qué sitio?
teach-name = Cómo lo llama la gente
teach-address = Dirección de una página donde se escribe un mensaje
teach-file = Seguir desde un archivo que usted guardó (puede dejarlo vacío)
teach-begin = Empezar
teach-begin-note = El navegador le pedirá permiso una vez.
teach-go-on = Seguir con { $site }
teach-go-on-lead = Usted no terminó este sitio. Si empieza otro, se pierde.
teach-bad-address = Esta no es la dirección de una página web. Cópiela de la parte de arriba del navegador e intente otra vez.
teach-not-allowed = El navegador no lo permitió. Presione Empezar otra vez y permítalo.
teach-bad-file = Este archivo no contiene un sitio. Elija un archivo que se guardó en esta página.
teach-now = { $site }
teach-now-lead = En la otra pestaña, abra la página donde se escribe un mensaje. No envíe nada sobre una persona real. Adjunte un archivo vacío. Después señale cada parte de abajo.
teach-open = Ir a la página
teach-reload = Volver a cargar la página
teach-over = Empezar de nuevo
teach-over-sure = Se pierde lo que usted señaló. ¿Empezar de nuevo?
teach-over-no = Dejarlo
teach-over-yes = Sí, empezar de nuevo

# Lo que se señala
teach-parts = El mensaje
teach-point-to = Quién lo recibe
teach-point-cc = Quién recibe una copia
teach-point-bcc = Quién recibe una copia oculta
teach-point-from = Quién lo envía
teach-point-subject = El asunto
teach-point-text = El texto
teach-point-send = El botón Enviar
teach-point-attach = El botón que adjunta archivos
teach-point-file = Un archivo adjunto
teach-point-row = Una línea del expediente
teach-hint-to = La casilla de las direcciones, o una de las casillas de marcar de las personas.
teach-hint-cc = Solo si la página tiene esa casilla.
teach-hint-bcc = Solo si la página tiene esa casilla.
teach-hint-from = Solo si la página la muestra. Si no, cada persona escribe su dirección en las opciones.
teach-hint-subject = La casilla del asunto.
teach-hint-text = La casilla grande del mensaje.
teach-hint-send = Cada botón que envía. Señálelos uno por uno.
teach-hint-attach = También si solo abre una ventana.
teach-hint-file = Primero su nombre, después el botón que lo quita.
teach-hint-row = Primero la etiqueta, después su valor. Las otras líneas salen de ahí.
teach-no-files = La página no acepta archivos
teach-point-it = Señalar
teach-point-again = Señalar otra vez
teach-point-more = Señalar otro
teach-show = Mostrar
teach-remove = Quitar
teach-button-name = { $act }: { $part }
teach-none = Todavía sin señalar
teach-none-optional = Sin señalar
teach-gone = No está en la página abierta ahora
teach-many = Está { $count } veces. Señálelo otra vez.
teach-count = { $count ->
    [one] Uno en esta página
   *[other] { $count } en esta página
}
teach-by-place = Se reconoce solo por su lugar. Si la página cambia, enséñelo otra vez.

# Lo que está allí
teach-what-box = Casilla
teach-what-list = Lista
teach-what-tick = Casilla de marcar
teach-what-button = Botón
teach-what-link = Enlace
teach-what-editor = Editor
teach-what-files = Selector de archivos
teach-what-other = Parte de la página

# En la página que se enseña
teach-pick = Señale: { $part }
teach-pick-file-name = Señale: el nombre del archivo
teach-pick-file-remove = Ahora señale: el botón que quita el archivo
teach-pick-row-label = Señale: la etiqueta de una línea, como “Fecha de nacimiento”
teach-pick-row-value = Ahora señale: el valor que está al lado
teach-pick-keys = Haga clic. Clic derecho o Escape regresa. Con teclas: Tab y las flechas mueven, Intro elige.
teach-try-held = Safe Disclosure detuvo esto. No se envió nada.
teach-try-next = Regrese a la pestaña donde enseña este sitio.
teach-try-close = Cerrar

# Por qué no puede ser
teach-not-cancelled = No se eligió nada.
teach-not-box = Esa no es una casilla que se pueda leer. Señale la casilla donde se escribe.
teach-not-text = El texto no se puede leer allí. Señale la casilla donde se escribe. Si eso no ayuda, este editor todavía no se puede enseñar.
teach-not-files = La página no tiene allí un selector de archivos. Señale el botón que adjunta un archivo.
teach-not-pair = Estas dos cosas no van juntas, o una está dentro de la otra. Señale la primera y después la que está al lado.
teach-not-unreachable = No se pudo llegar a la página. Ábrala en su pestaña, vuelva a cargarla e intente otra vez.

# Cómo viajan sus mensajes
teach-channel = Cómo viajan los mensajes desde allí
teach-channel-none = Como dice la dirección de quien envía

# El expediente
teach-record = El expediente del caso
teach-record-lead = Si el sitio muestra el expediente de una persona, ábralo en la otra pestaña. Después señale una etiqueta y su valor. Puede saltarse esta parte.
teach-known = Las reglas conocen estas etiquetas:
teach-unknown = Las reglas no conocen estas. Diga qué es cada una, o déjela fuera:
teach-leave-out = Dejarla fuera
teach-matched = { $label } es: { $field }
teach-by-hand = Usted asignó estas a mano:
teach-labels-again = Mirar las etiquetas otra vez

# La revisión
teach-check = Revisarlo
teach-check-lead = Abra en la otra pestaña la página donde se escribe un mensaje. Después revíselo.
teach-check-now = Revisar ahora
teach-check-missing = Falta señalar: { $parts }.
teach-check-unreachable = Nuestra revisión todavía no está en esa página. Vuelva a cargarla y revise otra vez.
teach-line-exists-yes = Está: { $part }
teach-line-exists-no = No está: { $part }. Señálelo otra vez.
teach-line-click-yes = Se detiene cuando alguien presiona Enviar
teach-line-click-no = No se detiene cuando alguien presiona Enviar. Señale el botón Enviar otra vez.
teach-line-submit-yes = El formulario se detiene, también cuando lo envía un programa de la página
teach-line-submit-no = El formulario no se detiene. Vuelva a cargar la página y revise otra vez.
teach-green = Todo está bien. Puede guardarlo.
teach-try = Intentarlo
teach-try-lead = Detenemos lo próximo que se envíe en la otra pestaña, sea lo que sea. Escriba solo a su propia dirección y presione Enviar allí.
teach-trying = Ahora detenemos lo próximo que se envíe en la otra pestaña.
teach-tried-click = Funciona: se detuvo al presionar Enviar.
teach-tried-key = Funciona: se detuvieron las teclas que envían.
teach-tried-submit = El formulario se detuvo, pero no se vio el botón. Señale también el botón Enviar.
teach-tried-script = El formulario se detuvo, pero no se vio el botón. Señale también el botón Enviar.
teach-tried-none = No se detuvo: la página pasó a otra. Mire qué se envió. Después señale el botón Enviar otra vez.

# Guardar
teach-save = Guardarlo
teach-save-now = Guardar en las reglas
teach-save-lead = Cuenta en este navegador. Dé el archivo a quien hace sus reglas, para que cuente para todos.
teach-save-signed = Su agencia firma sus reglas, así que esta página no puede cambiarlas. Guarde el archivo y délo a quien hace sus reglas. Esa persona lo pone en la carpeta “sites” y firma las reglas otra vez.
teach-file-now = Guardar como archivo
teach-saved = Guardado. Vuelva a cargar la página: entonces está protegida.
teach-saved-file = El archivo está guardado.
teach-red = No se guardó: algo no está. Vea la lista de arriba.

# En las opciones y en la ventana de la barra
teach-options = Sitios que usted enseñó
teach-options-lead = Un correo web o un sistema de casos que las reglas todavía no conocen.
teach-options-new = Enseñar un sitio nuevo
teach-options-edit = Enseñar { $site } otra vez
teach-options-remove = Quitar { $site }
teach-popup = Enseñar este sitio
