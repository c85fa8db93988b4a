# Dicho en la página del correo, cuando la hoja no puede abrirse
page-held = Su mensaje no se envió.
page-held-next = Safe Disclosure no pudo revisarlo. Guarde un borrador, vuelva a cargar esta página y presione Enviar otra vez.

# Las opciones
options-title = Opciones
options-policy = Reglas
options-policy-sample = Las reglas de la agencia de práctica. No protegen a ninguna persona real.
options-policy-pack = { $organisation }, versión { $version }.
options-policy-signed = Están firmadas con la clave { $key }. Compárela con la de su agencia.
options-policy-unsigned = Nadie firmó este archivo.
options-policy-none = Todavía no hay reglas. Los mensajes se detienen hasta que usted elija el archivo de reglas de su agencia.
options-policy-broken = El archivo de reglas no se puede usar. Los mensajes se detienen. Dé esta lista a quien lo hizo:
options-choose = Elegir un archivo de reglas
options-not-json = Este no es un archivo de reglas.
options-refused-unsigned = El archivo no se aceptó: nadie lo firmó, y su agencia firma sus reglas. Pida a su agencia el archivo firmado.
options-refused-other-key = El archivo no se aceptó: está firmado con una clave que no es la de su agencia. Pida a su agencia el archivo correcto.
options-refused-changed = El archivo no se aceptó: alguien lo cambió después de firmarlo. Pídalo otra vez a su agencia.
options-refused-not-a-pack = El archivo no se aceptó: no es un archivo de reglas o está dañado. Pídalo otra vez a su agencia.
options-refused-newer = El archivo no se aceptó: es para una versión más nueva de Safe Disclosure. Actualice Safe Disclosure y elija el archivo otra vez.
options-remove = Quitar estas reglas
options-remove-sure = Sin reglas, los mensajes se detienen. Después, este navegador aceptará las reglas de quien le dé el próximo archivo. ¿Quitar estas reglas?
options-remove-no = Dejarlas
options-remove-yes = Sí, quitarlas
options-removed = Se quitaron las reglas.
options-language = Idioma
options-language-browser = El mismo del navegador
options-language-en = English
options-language-es = Español
options-sites = Su correo web
options-sites-lead = La dirección de un correo web que estas reglas conocen, como https://mail.agency.org. El navegador le pedirá permiso una vez.
options-site = Dirección
options-site-add = Protegerlo
options-site-bad = Esta no es la dirección de una página web.
options-site-refused = El navegador no lo permitió, así que no está protegido.
options-site-remove = Dejar de proteger { $site }
options-you = Leemos quién es usted en la línea “De” de cada mensaje.
