# Permisos: quién aceptó qué.
permissions-title = Permisos
permissions-lead = Quién dijo que sí a qué. Busque un permiso, pida uno o retire uno.
permissions-no-rules = Todavía no hay reglas, así que nadie sabe a quién se le puede decir qué. Pida el archivo de reglas a quien instaló esto.
permissions-you = ¿Quién es usted?
permissions-you-first = Primero diga quién es usted: vuelva a la lista.
permissions-search = Nombre o número
permissions-partner = Socio
permissions-state = Estado
permissions-any = Cualquiera
permissions-is-in-force = Vale
permissions-is-ends-soon = Termina en 30 días
permissions-is-not-begun = Aún no empieza
permissions-is-ended = Terminó
permissions-is-revoked = Retirado
permissions-stands-in-force = Vale hasta el { $until }
permissions-stands-ends-soon = Termina pronto, el { $until }
permissions-stands-endless = Vale, sin fecha final
permissions-stands-not-begun = Empieza el { $from }
permissions-stands-ended = Terminó el { $until }
permissions-stands-revoked = Retirado el { $on }
permissions-empty = Todavía no hay permisos. Escriba un nombre para pedirle uno a alguien.
permissions-more = Mostrar 50 más
permissions-has-none = Aquí no hay permiso.
permissions-save-all-lead = Lo que se registró aquí está solo en este equipo. Guárdelo para quien hace sus reglas.
permissions-save-all = Guardar todo lo que se registró aquí
permissions-back = Volver a la lista
permissions-minor = Menor de edad hasta el { $on }
permissions-ask = Pedir un permiso
permissions-limits = Nos pidió no decir
permissions-limit-asked = Lo pidió el { $on }
permissions-limit-end = Cambió de opinión
permissions-limit-end-now = Terminarlo ahora
permissions-limit-ended = Esto ya se puede decir.
permissions-how-said = ¿Cómo se lo dijo?
permissions-evidence = Cómo lo sabemos
permissions-signed-on = Aceptó el
permissions-how-written = En papel
permissions-how-electronic = Firmado en una pantalla
permissions-how-verbal-witnessed = De palabra, con un testigo
permissions-lacks-writing = Esto no vale para usted: solo se dijo de palabra, y su programa lo necesita por escrito.
permissions-lacks-authorization = Esto no vale para usted: su programa necesita un formulario completo, y este es un permiso simple.
permissions-lacks-discloser = Esto no vale para usted: no dice quién puede contarlo.
permissions-lacks-statements = Esto no vale para usted: no dice que se puede retirar ni que otros podrían pasarlo.
permissions-lacks-end = Esto no vale para usted: no tiene último día.
permissions-lacks-not-a-condition = Esto no vale para usted: no dice que la ayuda no depende de esto.
permissions-lacks-abuser-excluded = Esto no vale para usted: nadie comprobó que no lo dio quien le hace daño.
permissions-lacks-second-signer = Esto no vale para usted: tienen que firmar el menor y un padre, una madre o un tutor.
permissions-history = Qué pasó con este permiso
permissions-did-from-rules = Vino con sus reglas o se trajo de un archivo.
permissions-did-recorded = Lo registró { $by }
permissions-did-saved = { $by } guardó una copia
permissions-did-printed = { $by } imprimió una copia
permissions-did-taken-back = { $how ->
    [written] Retirado por escrito el { $on }, para { $whom ->
        [all] todos
       *[other] { $whom }
    }: “{ $words }”. Lo anotó { $by }
   *[other] Retirado de palabra el { $on }, para { $whom ->
        [all] todos
       *[other] { $whom }
    }: “{ $words }”. Lo anotó { $by }
}
permissions-sent = { $count ->
    [one] Se envió una vez con este permiso
   *[other] Se envió { $count } veces con este permiso
}
permissions-recorded = El permiso está registrado y vale desde ahora. Un supervisor mira cada uso.
permissions-refused = No se registró nada.
permissions-not-saved = Esto no se guardó: el navegador no lo conservó. Nada cambió. Libere espacio en el disco e intente de nuevo.
permissions-taken-back = Está retirado. Desde ahora se detiene en todas partes.
permissions-take-back = Retirarlo
permissions-copy = Mostrar la copia
permissions-copy-close = Ocultar la copia
permissions-copy-pdf = Guardar una copia (PDF)
permissions-copy-print = Imprimir una copia
permissions-copy-saved = La copia está con sus descargas.
permissions-copy-failed = La copia no se guardó. No se perdió nada. Intente de nuevo o imprímala.
permissions-fhir = Guardar para el expediente

# Retirar un permiso
take-back-lead = Se detiene desde ahora, también en los mensajes abiertos.
take-back-sent = { $count ->
    [one] Esto se envió antes y no puede volver:
   *[other] Estos se enviaron antes y no pueden volver:
}
take-back-for = ¿Para quién?
take-back-nobody = Marque al menos uno, o cancele.
take-back-how = ¿Cómo se retiró?
take-back-spoken = De palabra
take-back-written = Por escrito
take-back-words = Qué dijo, o dónde está el papel
take-back-on = ¿Qué día?
take-back-undo = Esto no se puede deshacer. Solo un permiso nuevo, por escrito, puede tomar su lugar.
take-back-now = Retirarlo ahora

again-taken-back = Se retiró un permiso mientras esto estaba abierto. Se revisó otra vez.
roster-said-rules-changed = Los permisos o las reglas cambiaron mientras esto estaba abierto. La tabla se hizo otra vez.
again-changed = Los permisos o las reglas cambiaron mientras esto estaba abierto. Se revisó otra vez.

# Pedir un permiso
ask-title = Pedir un permiso a { $name }
ask-back = Volver a { $name }
ask-for = ¿Para qué?
ask-to = ¿Quién lo recibiría?
ask-usual = { $count ->
    [one] Datos de siempre: 1
   *[other] Datos de siempre: { $count }
}
ask-named = { $count ->
    [one] Datos que hay que nombrar: 1
   *[other] Datos que hay que nombrar: { $count }
}
ask-named-lead = Marque solo lo necesario. Cada dato se le muestra a la persona.
ask-how = ¿Cómo da su permiso?
ask-how-signature = Lee y firma en este equipo
ask-how-paper-seen = Firmó un papel que yo vi
ask-how-words = Me lo dijo
ask-writing = Aquí la palabra no basta. Su programa lo necesita por escrito.
ask-writing-again = Aquí la palabra no basta. Antes se retiró un permiso, así que este tiene que ser por escrito.
ask-after-revocation = Antes se retiró un permiso. Uno nuevo vale solo por escrito, y un supervisor aprueba lo que se envía con él.
ask-both-sign = Firman dos personas: el menor, y un padre, una madre o un tutor.
ask-keep-out = { $count ->
    [one] Pidió no decir: 1 dato
   *[other] Pidió no decir: { $count } datos
}
ask-language = ¿En qué idioma?
ask-hand-over = Entregar el equipo
ask-fault-partner = Marque quién lo recibiría.
ask-fault-detail = Marque al menos un dato.
ask-fault-nothing-left = Nada se puede decir, así que no queda nada que aceptar. Quite alguna marca.

# Lo que lee la persona
capture-language = Idioma
capture-step = { $at } de { $of }
capture-hello = { $by ->
    [participant] { $name }, ¿podemos hablar de usted con otros?
   *[other] ¿Podemos hablar de { $name } con otros?
}
capture-hello-lead = { $organisation } se lo pide. Las páginas que siguen dicen quién recibiría qué, y por qué.
capture-hello-free = Puede decir que no en cualquier momento. No se guarda nada hasta que usted firme.
capture-who = ¿Quién lo recibiría?
capture-who-only = Nadie más lo recibe con este permiso.
capture-why = ¿Para qué es?
capture-until = Este permiso termina el { $until }.
capture-what = ¿Qué recibirían?
capture-what-lead = Solo lo necesario para esto, y nada más que esto:
capture-keep-out = ¿Hay algo que no debemos decir?
capture-keep-out-lead = { $count ->
    [0] Marque lo que no debemos decir. Puede dejar todo sin marcar.
    [one] No diremos la cosa que usted marcó: { $count }.
   *[other] No diremos las { $count } cosas que usted marcó.
}
capture-rights = Sus derechos
statement-not-a-condition = No tiene que aceptar. La ayuda de { $name } no depende de esto.
statement-may-revoke = Puede retirarlo en cualquier momento. Dígaselo a alguien de { $name } o llame al { $contact }. Lo que se envió antes queda enviado.
statement-redisclosure = Quien lo recibe podría pasarlo a otros. { $name } no siempre puede evitarlo.
statement-consequences = Si dice que no, { $name } no les dice nada, y tal vez ellos tengan que preguntarle a usted.
statement-tpo = { $name } puede usarlo para su atención, los pagos y su propio trabajo, sin último día.
capture-sign = { $by ->
    [participant] { $name }, ¿está de acuerdo?
    [parent] ¿Está de acuerdo un padre, una madre o un tutor de { $name }?
   *[other] ¿Está de acuerdo el tutor de { $name }?
}
capture-sign-lead = Escriba su nombre completo. Esa es su firma.
capture-name = Su nombre completo
capture-draw = También puede firmar en este cuadro.
capture-drawn = Hay una firma dibujada
capture-not-drawn = El cuadro está vacío
capture-draw-again = Borrar el cuadro
capture-name-first = Primero escriba su nombre completo, o presione “No”.
capture-nothing-left = Marcó todo, así que no se diría nada. Quite alguna marca, o presione “No”.
capture-next = Siguiente
capture-back = Atrás
capture-yes = Sí, estoy de acuerdo
capture-no = No
capture-thanks = Gracias. Usted aceptó.
capture-refused = Usted dijo que no. No se guardó nada.
capture-give-back = Por favor, devuelva esto ahora a { $name }.
capture-is-back = { $name } ya lo tiene
capture-copy = Esto es lo que usted aceptó. Pida una copia para llevarse.
capture-limit = No decir: { $what }.

# La copia
agreement-title = Lo que acepté
agreement-about = Sobre
agreement-discloser = Quién puede decirlo
agreement-to = Quién puede recibirlo
agreement-for = Para qué
agreement-what = Qué
agreement-kept-out = No se dice
agreement-until = Hasta
agreement-by = Quién aceptó
agreement-how = Cómo
agreement-witness = Testigo
agreement-signed = Firmado
agreement-drawn = y firmado a mano
