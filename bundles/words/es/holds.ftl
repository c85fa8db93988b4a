# Qué lo detiene, como frase sin punto final: sigue a “Todavía no puede salir:”.
hold-legal-demand = parece una exigencia legal
hold-legal-demand-recipient = solo cumplimiento escribe a { $who }
hold-refused = este programa no puede informar a { $who }
hold-unknown-partner = { $addresses } no está en el directorio
hold-unknown-partner-resembles = { $addresses } no está en el directorio
hold-recipient-not-in-bundle = { $who } no recibe este tipo: { $bundle }
hold-no-bundle = diga para qué es
hold-cross-program = { $who } está en otro programa
hold-no-permission = { $names } no ha dado su permiso
hold-no-permission-unlisted = no hay permiso de alguien que no está en su lista
hold-no-permission-revoked = { $names } retiró el permiso el { $on }
hold-no-permission-ended = el permiso de { $names } terminó el { $on }
hold-no-permission-came-of-age = { $names } ya es mayor de edad y tiene que dar su propio permiso
hold-no-permission-spoken = este programa necesita por escrito el permiso de { $names }
hold-no-permission-lacks-element = el permiso de { $names } no está completo
hold-no-permission-class-of-recipients = el permiso de { $names } tiene que nombrar a { $who }
hold-no-permission-not-begun = el permiso de { $names } todavía no empieza
hold-no-permission-wrong-kind = el permiso de { $names } es para otra cosa
hold-no-permission-other-recipient = el permiso de { $names } no nombra a { $who }
hold-no-permission-other-purpose = el permiso de { $names } no es para esto: { $bundle }
hold-agreement-ended = nuestro acuerdo con { $partner } terminó el { $on }
hold-agreement-missing = no hay acuerdo con { $partner }
hold-agreement-not-begun = nuestro acuerdo con { $partner } empieza el { $on }
hold-agreement-other-purpose = nuestro acuerdo con { $partner } no es para esto: { $bundle }
hold-channel = este medio no está aprobado para { $who }: { $channel }
hold-channel-use-other = este medio no está aprobado para { $who }: { $channel }
hold-redisclosure = pasa a otros un expediente protegido que no es nuestro
hold-not-checked = no pudimos leer { $count } archivos
hold-not-checked-encrypted = { $files } está bloqueado
hold-not-checked-corrupt = { $files } está dañado
hold-not-checked-too-large = { $files } es demasiado grande para leerlo
hold-not-checked-unknown-kind = no podemos leer { $files }
hold-not-checked-image = { $files } es una imagen y no podemos leerla
hold-not-checked-no-answer = no pudimos leer { $files }
hold-flagged = { $count ->
    [one] un dato necesita su respuesta
   *[other] { $count } datos necesitan su respuesta
}
hold-incomplete = no ayudaría a { $names } sin esto: { $field }
hold-nothing-left = no quedaría nada que enviar
hold-split = es sobre { $count } personas
hold-sign-off = hace falta que otra persona lo vea
hold-sign-off-after-revocation = un permiso volvió después de ser retirado
hold-policy-out-of-date = nuestras reglas terminaron el { $on }

# El paso siguiente, bajo la primera línea.
next-legal-demand = Solo cumplimiento responde a una exigencia. Anótela; no se envía nada.
next-refused = { $why }
next-unknown-partner = Revise la dirección, o pida a cumplimiento que la agregue.
next-unknown-partner-resembles = ¿Quiso decir { $resembles }? Revise la dirección.
next-recipient-not-in-bundle = Elija otro fin, o pregunte a su supervisor.
next-no-bundle = Así sabremos qué puede ir.
next-cross-program = Diga por qué lo necesita, o pregunte a su supervisor.
next-cross-program-said = Su motivo queda anotado, pero estos datos piden más. Pregunte a su supervisor.
next-no-permission = Pida el permiso y regístrelo aquí.
next-agreement-ended = Solo cumplimiento puede renovarlo. Guarde una solicitud.
next-channel = Guarde los archivos limpios y envíelos por un medio aprobado.
next-channel-use-other = Guarde los archivos limpios y envíelos por este medio: { $other }.
next-redisclosure = Quítelo, o pregunte a cumplimiento.
next-not-checked = Quítelo, o diga qué sabe de él.
next-flagged = Usted conoce mejor el mensaje: responda abajo, por favor.
next-incomplete = Pida permiso, o envíe lo demás de todos modos.
next-nothing-left = Escriba lo que { $who } necesita y pulse Enviar otra vez.
next-split = { $bundle }: es sobre una persona o un hogar. Envíe un mensaje para cada uno.
next-sign-off = { $why } Guarde la solicitud; su mensaje se queda aquí.
next-policy-out-of-date = Pida las reglas nuevas a quien instaló esto.
