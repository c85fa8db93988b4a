# Words that several screens use.
nobody = nobody
first-and-others = { $others ->
    [one] { $first } and 1 other
   *[other] { $first } and { $others } others
}
about-household = someone in the household of { $name }
about-other = another person
about-unlisted = someone who is not in your list
about-nobody = nobody by name
people-count = { $count ->
    [one] 1 person
   *[other] { $count } people
}

kind-housing-provider = housing providers
kind-public-housing-authority = housing authorities
kind-coordinated-entry = coordinated entry
kind-county-program = county programs
kind-funder = funders
kind-behavioral-health = mental health and recovery care
kind-health-care = health care
kind-hmis-lead = the shared housing system
kind-crisis-team = crisis teams
kind-emergency-services = emergency services
kind-hospital = hospitals
kind-protective-services = protective services
kind-school = schools
kind-participant = the person
kind-colleague = colleagues
kind-court = courts
kind-law-enforcement = law enforcement
kind-attorney = attorneys
kind-federal-agency = federal agencies
