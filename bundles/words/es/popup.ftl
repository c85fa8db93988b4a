# La ventana de la barra
popup-protected = Esta página está protegida: { $site }.
popup-protected-next = Miramos un mensaje cuando usted presiona Enviar.
popup-not-protected = Aquí no hay protección.
popup-not-protected-next = No conocemos esta página. Nada de lo que envíe aquí se revisa.
popup-wrong-self-test = Aquí no hay protección: esta página cambió.
popup-wrong-self-test-next = No envíe desde aquí nada sobre un participante. Avise a quien instaló esto.
popup-wrong-no-policy = Algo está mal: no hay reglas para revisar.
popup-wrong-no-policy-next = Los mensajes se detienen. Pida el archivo de reglas a quien instaló esto.
popup-wrong-policy-out-of-date = Algo está mal: las reglas ya vencieron.
popup-wrong-policy-out-of-date-next = Los mensajes sobre participantes se detienen. Pida las reglas nuevas.
popup-wrong-sites = Algo está mal: el navegador no nos deja entrar en todas las páginas.
popup-wrong-sites-next = Puede haber páginas sin protección. No envíe todavía nada sobre un participante. Cierre el navegador y ábralo de nuevo; si esto sigue, avise a quien instaló esto.
popup-wrong-log = Algo está mal: no se puede escribir el registro.
popup-wrong-log-next = Los mensajes se detienen. Libere espacio en el disco y pruebe otra vez.
popup-last = Últimos envíos
popup-log = Su registro
popup-options = Opciones
