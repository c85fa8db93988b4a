# Palabras que usan varias pantallas.
nobody = nadie
first-and-others = { $others ->
    [one] { $first } y 1 más
   *[other] { $first } y { $others } más
}
about-household = alguien del hogar de { $name }
about-other = otra persona
about-unlisted = alguien que no está en su lista
about-nobody = nadie por su nombre
people-count = { $count ->
    [one] 1 persona
   *[other] { $count } personas
}

kind-housing-provider = proveedores de vivienda
kind-public-housing-authority = autoridades de vivienda
kind-coordinated-entry = entrada coordinada
kind-county-program = programas del condado
kind-funder = quienes financian
kind-behavioral-health = salud mental y recuperación
kind-health-care = atención médica
kind-hmis-lead = el sistema compartido de vivienda
kind-crisis-team = equipos de crisis
kind-emergency-services = servicios de emergencia
kind-hospital = hospitales
kind-protective-services = servicios de protección
kind-school = escuelas
kind-participant = la persona misma
kind-colleague = colegas
kind-court = tribunales
kind-law-enforcement = policía
kind-attorney = abogados
kind-federal-agency = agencias federales
