# Lo que contesta `safe-disclosure bundles`. Los problemas nombran lugares en archivos y no se traducen.

bundles-fine =
    { $count ->
        [one] 1 archivo, sin problemas.
       *[other] { $count } archivos, sin problemas.
    }
bundles-problems =
    { $count ->
        [one] 1 problema. Con esta política no se puede enviar nada hasta corregirlo.
       *[other] { $count } problemas. Con esta política no se puede enviar nada hasta corregirlos.
    }
bundles-packed = El paquete está listo, pero sin firma: agregue --sign con la clave de su organización.
bundles-signed = El paquete está listo y firmado. Código de la clave: { $code }
bundles-key =
    La clave está en { $file }. Guárdela bien y no la dé a nadie: quien la tiene puede cambiar su política.
    Su código, para todos los que reciben sus paquetes: { $code }
bundles-no-dir = No se puede leer esta carpeta: { $dir }
bundles-no-key = Este archivo no tiene una clave para firmar: { $file }
bundles-no-write = No se puede escribir este archivo, o ya existe: { $file }
