# La página que pide a un supervisor o a cumplimiento que decida
request-title-supervisor = Por favor, vea este mensaje
request-title-compliance = Por favor, decida sobre este mensaje
request-lead = No se ha enviado. Esta página guarda los nombres de los datos, nunca los datos.
request-person = la persona
request-file = un archivo
request-from = De
request-channel = Medio
request-at = Pedido el
request-why = Qué lo detiene
request-hold = Ahora: { $why }.
request-stays = Se queda aquí: { $why }
request-next = Qué hacer
request-next-supervisor = Vea el mensaje junto con quien lo escribió. Luego dígale qué puede salir. Guarde esta página.
request-next-compliance = Pida a quien lo escribió lo que necesite. Luego dígale qué puede salir. Guarde esta página.
