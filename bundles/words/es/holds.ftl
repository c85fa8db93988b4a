# Qué lo detiene, como frase sin punto final: sigue a “Todavía no puede salir:”.
hold-legal-demand = quizá un tribunal, la policía o un abogado pide expedientes
hold-legal-demand-recipient = solo cumplimiento escribe a { $who }
hold-refused = este programa no puede informar a { $who }
hold-unknown-partner = nuestro directorio no incluye { $addresses }
hold-unknown-partner-resembles = nuestro directorio no incluye { $addresses }
hold-recipient-not-in-bundle = este tipo no va a { $who }: { $bundle }
hold-no-bundle = diga para qué es
hold-cross-program = va a otro programa: { $who }
hold-no-permission = { $count ->
    [one] { $names } no ha dado su permiso
   *[other] { $names } no han dado su permiso
}
hold-no-permission-unlisted = no tenemos permiso de alguien que no está en su lista
hold-no-permission-revoked = { $count ->
    [one] { $names } retiró el permiso el { $on }
   *[other] no hay permiso válido de { $names }; { $first } lo retiró el { $on }
}
hold-no-permission-ended = { $count ->
    [one] el permiso de { $names } terminó el { $on }
   *[other] no hay permiso válido de { $names }; el de { $first } terminó el { $on }
}
hold-no-permission-came-of-age = { $count ->
    [one] { $names } ya es mayor de edad y tiene que dar su propio permiso
   *[other] no hay permiso válido de { $names }; { $first } ya es mayor de edad y tiene que dar el suyo
}
hold-no-permission-spoken = { $count ->
    [one] este programa necesita por escrito el permiso de { $names }
   *[other] no hay permiso válido de { $names }; el de { $first } tiene que ser por escrito en este programa
}
hold-no-permission-lacks-element = { $count ->
    [one] el permiso de { $names } no está completo
   *[other] no hay permiso válido de { $names }; el de { $first } no está completo
}
hold-no-permission-class-of-recipients = { $count ->
    [one] el permiso de { $names } tiene que nombrar a { $who }
   *[other] no hay permiso válido de { $names }; el de { $first } tiene que nombrar a { $who }
}
hold-no-permission-not-begun = { $count ->
    [one] el permiso de { $names } todavía no empieza
   *[other] no hay permiso válido de { $names }; el de { $first } todavía no empieza
}
hold-no-permission-wrong-kind = { $count ->
    [one] el permiso de { $names } es para otra cosa
   *[other] no hay permiso válido de { $names }; el de { $first } es para otra cosa
}
hold-no-permission-other-recipient = { $count ->
    [one] el permiso de { $names } no nombra a { $who }
   *[other] no hay permiso válido de { $names }; el de { $first } no nombra a { $who }
}
hold-no-permission-other-purpose = { $count ->
    [one] el permiso de { $names } no es para esto: { $bundle }
   *[other] no hay permiso válido de { $names }; el de { $first } no es para esto: { $bundle }
}
hold-agreement-ended = nuestro acuerdo con { $partner } terminó el { $on }
hold-agreement-missing = no hay acuerdo con { $partner }
hold-agreement-not-begun = nuestro acuerdo con { $partner } empieza el { $on }
hold-agreement-other-purpose = nuestro acuerdo con { $partner } no es para esto: { $bundle }
hold-channel = este medio no está aprobado para { $who }: { $channel }
hold-channel-use-other = este medio no está aprobado para { $who }: { $channel }
hold-redisclosure = comparte un expediente protegido que no es nuestro
hold-not-checked = { $count ->
    [one] no pudimos leer 1 archivo
   *[other] no pudimos leer { $count } archivos
}
hold-not-checked-encrypted = { $files } está bloqueado
hold-not-checked-corrupt = { $files } está dañado
hold-not-checked-too-large = { $files } es demasiado grande para leerlo
hold-not-checked-unknown-kind = no podemos leer { $files }
hold-not-checked-image = { $files } es una imagen y no podemos leerla
hold-not-checked-no-answer = no pudimos leer { $files }
hold-not-checked-elsewhere = no podemos mirar { $files }, un enlace a un archivo en otro lugar
hold-flagged = { $count ->
    [one] un dato necesita su respuesta
   *[other] { $count } datos necesitan su respuesta
}
hold-incomplete = no ayudaría a { $names } sin esto: { $field }
hold-nothing-left = no quedaría nada que enviar
hold-split = es sobre { $count } personas
hold-sign-off = otra persona tiene que revisarlo
hold-sign-off-after-revocation = un permiso volvió después de ser retirado
hold-policy-out-of-date = nuestras reglas terminaron el { $on }

# El paso siguiente, bajo la primera línea. Donde sigue una pregunta, ella es el paso.
next-legal-demand = Solo cumplimiento responde a esto. Anótelo; no se envía nada.
next-refused = { $why }
next-unknown-partner = Revise la dirección, o pida a cumplimiento que la agregue.
next-unknown-partner-resembles = ¿Quiso decir { $resembles }? Revise la dirección.
next-recipient-not-in-bundle = Elija otro propósito, o pregunte a su supervisor.
next-no-bundle = Así sabremos qué puede ir.
next-cross-program = Diga por qué lo necesita, o pregunte a su supervisor.
next-cross-program-said = Su motivo queda anotado, pero estos datos piden más. Pregunte a su supervisor.
next-cross-program-walled = Lo que su programa sabe de esta persona se queda en él. Pregunte a su supervisor.
next-no-permission = Pida el permiso y regístrelo aquí.
next-no-permission-revoked = Dijo que no. Pregunte primero; solo cuenta un nuevo sí por escrito.
next-agreement-ended = Solo cumplimiento puede renovarlo.
next-channel = Guarde los archivos limpios y envíelos por un medio aprobado.
next-channel-use-other = Guarde los archivos limpios. Después envíelos por este medio: { $other }.
next-redisclosure = Quítelo, o pregunte a cumplimiento.
next-not-checked = { "" }
next-flagged = { "" }
next-incomplete = Pida permiso primero. En “Otras formas” puede enviar lo demás de todos modos.
next-nothing-left = Escriba lo que { $who } necesita y presione Enviar otra vez.
next-split = { $bundle }: es sobre una persona o un hogar. Envíe ahora una parte y después escriba otra vez.
next-sign-off = { $why } Alguien más debe aprobarlo.
next-policy-out-of-date = Pida las reglas nuevas a quien instaló esto.
