# Lo que encontró una revisión del registro, y cómo se lee una entrada.

log-problem-header = Línea 1: la primera línea, que dice de quién es el registro, fue cambiada.
log-problem-unreadable = Línea { $line }: no es una línea de un registro.
log-problem-gap =
    { $count ->
        [one] Línea { $line }: antes falta el número { $from }.
       *[other] Línea { $line }: antes faltan los números del { $from } al { $to }.
    }
log-problem-fork = Línea { $line }: el número { $seq } ya se usó o no está en su lugar.
log-problem-broken = Línea { $line }: no sigue a la línea anterior.
log-problem-altered = Línea { $line }: fue cambiada después de escribirse.
log-problem-bad-signature = Línea { $line }: la firma no es de este equipo.
log-problem-unknown-key = Línea { $line }: la firmó otro equipo.
log-problem-clock-back = Línea { $line }: su hora es anterior a la de la línea previa.
log-problem-stray-outcome = Línea { $line }: dice cómo terminó un envío que no está en este registro.
log-problem-cut = Línea 1: habla de { $count } líneas, y el registro no termina donde dice.

log-fine =
    { $count ->
        [0] Sin líneas y sin problemas. Clave del equipo: { $key }
        [one] 1 línea, sin problemas. Clave del equipo: { $key }
       *[other] { $count } líneas, sin problemas. Clave del equipo: { $key }
    }
log-not-a-log = Este archivo no es un registro de Safe Disclosure.
log-no-file = Este archivo no se puede leer: { $file }
