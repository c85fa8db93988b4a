# La hoja que acompaña a una divulgación. La lee quien trabaja para un socio.

coversheet-subtitle = Hoja de envío · referencia { $reference } · { $date }
coversheet-day =
    { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }

coversheet-from = De
coversheet-to = Para
coversheet-about = Sobre
coversheet-purpose = Propósito
coversheet-permission = Permiso
coversheet-to-participant = La misma persona
coversheet-people =
    { $count ->
        [one] Una persona
       *[other] { $count } personas
    }
coversheet-people-more =
    { $count ->
        [one] y una persona más
       *[other] y { $count } personas más
    }

coversheet-permission-written = Permiso por escrito, sin fecha final
coversheet-permission-written-until =
    { $count ->
        [one] Permiso por escrito, vigente hasta el { $until }
       *[other] Permisos por escrito, el primero vigente hasta el { $until }
    }
coversheet-permission-spoken = Permiso de palabra ante testigo, sin fecha final
coversheet-permission-spoken-until =
    { $count ->
        [one] Permiso de palabra ante testigo, vigente hasta el { $until }
       *[other] Permisos de palabra ante testigo, el primero vigente hasta el { $until }
    }
coversheet-permission-agreement = Un acuerdo entre nuestras organizaciones
coversheet-permission-agreement-until = Un acuerdo entre nuestras organizaciones, vigente hasta el { $until }
coversheet-permission-internal-need = Hace falta para ayudar a la persona
coversheet-permission-emergency = Enviado por una emergencia
coversheet-permission-mandated-report = Un informe que es obligatorio hacer
coversheet-permission-court-order = Una orden de un tribunal
coversheet-permission-own-request = La persona lo pidió

coversheet-included = Incluido
coversheet-excluded = No va en mensajes como este
coversheet-as-zip3 = { $label } (primeros tres dígitos)
coversheet-as-small-cell = { $label }; los números pequeños, como “menos de 11”
coversheet-about-household = { $label } (alguien del hogar)
coversheet-about-other = { $label } (otra persona)
coversheet-sentences = Un mensaje breve en oraciones

coversheet-scope = Lo que permite el permiso: { $organisation } puede darle los datos de la lista “Incluido”, para el propósito de arriba, hasta el día en que termina el permiso. No permite nada más. La persona puede retirarlo en cualquier momento; eso no deshace lo que ya se envió.
coversheet-footer = Solo para el propósito de arriba. Preguntas: { $contact }. La lista de lo que no va es igual para todas las personas, menos lo incluido; no dice nada sobre nadie.
coversheet-file = Hoja de envío
