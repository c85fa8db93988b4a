# Una petición que firma quien supervisa, y su respuesta.
sign-off-from = { $name } le pide que lo apruebe.
sign-off-to = Iría a { $who }, por este medio: { $channel }.
sign-off-for = Es para: { $purpose }. { $count ->
    [one] Trata de 1 persona.
    [0] No trata de una persona: son conteos.
   *[other] Trata de { $count } personas.
}
sign-off-fields = Irían estos datos: { $fields }.
sign-off-staying = { $count ->
    [0] No se queda aquí la línea de nadie.
    [one] 1 línea se queda aquí.
   *[other] { $count } líneas se quedan aquí.
}
sign-off-staying-details = { $count ->
    [0] Ningún dato se queda aquí.
    [one] 1 dato se queda aquí.
   *[other] { $count } datos se quedan aquí.
}
sign-off-files = { $count ->
    [one] Va 1 archivo.
   *[other] Van { $count } archivos.
}
sign-off-why-sign-off = Sus reglas piden que otra persona lo vea. { $why }
sign-off-why-revoked = Se anotó un permiso después de que la persona había retirado uno.
sign-off-why-agreement-ended = No hay un acuerdo vigente para esto con quien lo recibe.
sign-off-why-redisclosure = Pasa el expediente protegido de otra entidad.
sign-off-until = Una respuesta vale hasta el { $day }.
sign-off-key = Las llaves están en { $file }. Guárdelo solo para usted. Ponga esta línea en agency/organisation.json, en su propia entrada:
sign-off-which-key = Diga dónde está su llave: --key ARCHIVO.
sign-off-no-key = No podemos leer una llave en { $file }. Haga una con safe-disclosure sign-off keygen.
sign-off-not-a-request = { $file } no es una petición. Pida el archivo otra vez.
sign-off-other-key = Su llave no abre { $file }: se hizo para otra persona, o se cambió. Pídalo otra vez.
sign-off-late = Esta petición es muy vieja. Pida una nueva.
sign-off-may-not = Usted no puede contestar esta petición: las reglas no nombran una llave suya, o la firma otra persona. Revise que --policy nombre las reglas de su agencia.
sign-off-then-yes = Todavía no se firmó nada. Lea lo que se pide. Para decir que sí, escriba lo mismo otra vez con --yes.
sign-off-approved = Usted dijo que sí. Devuelva este archivo: { $file }
sign-off-refused = Usted dijo que no. Devuelva este archivo: { $file }
