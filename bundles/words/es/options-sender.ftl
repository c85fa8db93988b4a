# Las opciones: quién escribe, donde una página no lo dice
options-sender = Su correo del trabajo
options-sender-lead = El correo nos muestra quién escribe. Muchos sistemas de casos no lo hacen. En sus páginas usamos esta dirección para saber a qué personas atiende usted.
options-sender-field = Dirección
options-sender-save = Guardar
options-sender-saved = Su dirección está guardada.
options-sender-cleared = Se quitó su dirección. Donde una página no la muestre, los mensajes se detienen.
options-sender-bad = Esta no es una dirección de correo. Escríbala como dana@agencia.org.
options-sender-stranger = Las reglas de su agencia no conocen esta dirección. Revise cómo está escrita o pregunte a su supervisor.
