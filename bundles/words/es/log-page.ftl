# La página del registro
log-title = Su registro
log-lead = Qué se envió y a quién. Guarda los tipos de datos, nunca los datos.
log-filter = Buscar
log-verify = Comprobar que nada cambió
log-export = Guardar como archivo
log-empty = Todavía no hay nada en su registro. El próximo envío sobre un participante estará aquí.
log-none-found = Nada en su registro coincide con eso.
log-no-purpose = Sin propósito elegido
log-permission = Permiso
log-permission-consent = El permiso de la persona
log-permission-recorded = Registrado con este mensaje, hasta el { $until }
log-permission-agreement = Acuerdo
log-permission-internal-need = Se necesita dentro de la agencia
log-permission-emergency = Emergencia
log-permission-mandated-report = Un informe que la ley pide
log-permission-court-order = Orden del tribunal
log-permission-own-request = Su propia información
log-permission-none = Ninguno
log-went = Salió
log-was-to-go = Iba a salir
log-stayed = Se quedó aquí
log-nothing-out = Nada
log-later = Después
log-looked-at = Un supervisor lo verá
log-state-released = Entregado para enviar
log-state-cancelled = No se envió
log-state-unreviewed = Enviado sin revisar
log-state-prepared = No se sabe si se envió
log-state-request = Un requerimiento, sin responder
log-state-refusal = Rechazado
log-unprotected = Páginas sin protección
log-unprotected-next = La página había cambiado. Lo que se envió desde ella ese día quizás no se revisó. Avise a quien instaló esto.
log-whole = { $count ->
    [0] Su registro está vacío, y nada ha cambiado.
    [one] 1 línea, y nada ha cambiado.
   *[other] Están las { $count } líneas, y nada ha cambiado. Cada mensaje tiene dos o más: qué era, y qué pasó con él.
}
log-earlier = { $count ->
    [one] La primera línea está en un archivo que se guardó antes.
   *[other] Las primeras { $count } líneas están en archivos que se guardaron antes.
}
log-not-whole = { $count ->
    [one] Hay 1 problema en este registro. Avise a cumplimiento.
   *[other] Hay { $count } problemas en este registro. Avise a cumplimiento.
}
