# Lo que contesta `safe-disclosure bundles pack --outlook`.

outlook-pack-no-url = Diga dónde estará la carpeta en su servidor web: --url https://addin.agency.example/
outlook-pack-bad-url = “{ $url }” no es una dirección que Outlook acepte. Dé una que empiece con https:// y no tenga signo de pregunta.
outlook-pack-only = --url y --code van con --outlook: nombre después la carpeta que se va a escribir.
outlook-pack-or-out = --out escribe un archivo y --outlook una carpeta. Dé uno de los dos.
outlook-pack-foreign = { $folder } tiene archivos que no son de este complemento. Elija una carpeta vacía.
outlook-pack-not-built = El complemento no está en { $folder }. Hágalo primero: npm run build:outlook
outlook-pack-not-whole = El complemento no está completo: { $what }. Hágalo otra vez: npm run build:outlook
outlook-pack-no-write = No se puede escribir en { $folder }. Elija otro lugar.
outlook-pack-too-large = Estas reglas ocupan { $size } KB de lo que Outlook carga en cada envío, y el máximo es { $budget } KB. Quite campos, léxicos o socios que no use.
outlook-pack-code-needed = Las reglas en { $folder } ya tienen un código de inscripción: délo con --code. Para un código nuevo, elija una carpeta vacía.
outlook-pack-code-not-a-code = Lo que está después de --code no es un código de inscripción: tiene 30 letras y números.
outlook-pack-code-mistyped = El código después de --code está mal escrito. Compárelo letra por letra.
outlook-pack-code-wrong = El código después de --code no es el de las reglas en { $folder }. Para un código nuevo, elija una carpeta vacía.
outlook-pack-code =
    Código de inscripción: { $code }
    Se muestra solo esta vez. Guárdelo donde guarda sus contraseñas: el próximo paquete lo necesita después de --code.
    Déselo a su personal por un medio de confianza. Cada persona lo escribe una vez en el complemento. Quien lo tiene puede leer los nombres de estas reglas.
outlook-pack-walled = { $count ->
    [one] 1 persona de un programa de consumo de sustancias o de atención a víctimas está en estas reglas. Quien tenga el código puede leer su nombre.
   *[other] { $count } personas de programas de consumo de sustancias o de atención a víctimas están en estas reglas. Quien tenga el código puede leer sus nombres.
}
outlook-pack-same-code = El código de inscripción sigue siendo el mismo: nadie tiene que escribirlo otra vez.
outlook-pack-next = Ponga los archivos en { $url } y después instale manifest.xml en el centro de administración de Microsoft 365.
outlook-pack-next-again = Ponga los archivos en { $url }. El manifiesto queda como está.
