case-title = Sistema de casos de práctica
case-label = Sistema de casos de práctica. Nada sale de esta computadora.
case-agency = Harbor Bridge es una agencia inventada. Su gente también.
case-other-language = English
case-places = Lugares
case-list = Casos
case-load = Lista de casos
case-sent = Lo que salió
case-sent-count = { $count ->
    [0] Lo que salió: nada todavía
   *[other] Lo que salió: { $count }
  }
case-back = Volver a todos los casos
case-list-lead = Abra un expediente. Cada uno tiene mucho más de lo que un socio necesita.
case-load-lead = Una línea por persona. Las notas son solo para la agencia.
case-share = Compartir con un socio

section-who = Quién es
section-reach = Cómo comunicarse
section-household = Hogar
section-housing = Vivienda
section-money = Dinero
section-service = Servicio
section-protected = Datos protegidos
section-notes = Notas

share-title = Compartir con un socio: { $number }
share-step = Paso { $step } de 3
share-step-whom = Quién lo recibe
share-step-text = Qué recibe
share-step-check = Revíselo
share-watch = Fíjese:
share-watch-whom = Pruebe con jordan.ames@keystonehomes.example, el socio de vivienda de esta agencia.
share-watch-text = Este sistema pega todo el expediente, como lo hacen muchos.
share-watch-check = Presione “Compartir con un socio”. Safe Disclosure interviene, porque el texto dice demasiado.
share-from = De
share-to = Correo del socio
share-subject = Asunto
share-text = Texto
share-files = Archivos
share-add = Agregar un archivo
share-remove = Quitar
share-remove-file = Quitar { $name }
share-uploading = Agregando { $name }
share-upload-failed = No se pudo agregar { $name }. Intente de nuevo.
share-next = Siguiente
share-change = Volver y cambiarlo
share-greeting = Hola:
share-hope = aquí está el expediente de la persona de quien hablamos.

sent-title = Lo que salió
sent-none = Todavía no se compartió nada. Abra un expediente y presione “Compartir con un socio”.
sent-same = Salió tal como se revisó.
sent-changed = Las palabras tachadas se quedaron aquí. Las marcadas se agregaron.
sent-file-added = agregado

missing-title = Aquí no hay nada
missing-body = Vuelva a todos los casos y abra uno.
