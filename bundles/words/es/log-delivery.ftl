# Archivos que se guardaron para otro canal, en el registro
log-state-saved = Guardado como archivos, todavía no marcado como entregado
log-state-delivered = Entregado
log-state-not-delivered = No se entregó
log-delivered = Entregado
log-delivered-by = { $day }. Lo marcó { $by }, { $when }
log-delivered-on = Día en que se entregó
log-mark-delivered = Marcar como entregado
log-mark-not-delivered = No se entregó
log-marked-delivered = Marcado como entregado.
log-marked-not-delivered = Marcado como no entregado.
log-marked-before = Alguien ya marcó esto antes, en otra ventana. Aquí está lo que dijo.
log-mark-failed = Esto no se pudo escribir en su registro, así que no se marcó nada. Intente otra vez.
log-mark-full = No hay espacio en su registro, así que no se marcó nada. Guarde el registro como archivo y diga a cumplimiento qué día se entregaron los archivos.
outlook-log-mark-first = Algunos archivos todavía no están marcados como entregados. Después de hacer espacio ya no se podrán marcar aquí: márquelos primero.
