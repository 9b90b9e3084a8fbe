"""English: nouns for persons ("activist", "the sheriff", "his wife"), and what forms of address say of a person."""

from __future__ import annotations

_ANY = """
briton scot dane swede finn pole turk spaniard serb croat slovak uzbek kazakh tajik boy girl astronaut commander
academic accountant activist administrator adviser advisor advocate agent aide aide-de-camp ally ambassador analyst
anchor animator anthropologist appellant archaeologist archbishop architect artist assistant astronaut astronomer
athlete attorney auditor author aviator backer bailiff baker banker barber barrister biographer biologist bishop
blogger boss botanist briefer broadcaster broker builder bureaucrat butcher bystander campaigner candidate captain
cardinal cardiologist caregiver carpenter cartoonist caucus-goer caucusgoer ceo chairholder chairperson challenger
chancellor chaplain chef chemist citizen cleric clerk climatologist co-author co-chair co-director co-founder co-owner
co-worker coach colleague collector columnist comedian commander commentator commissioner commuter comptroller
conductor consultant coordinator cop corporal correspondent cosmonaut councillor councilmember councilor counsel
counsellor counselor counterpart cousin critic curator customer cyclist dancer dean defendant delegate
delegation-leader demographer dentist deputy designer detective developer diplomat director dissident doctor donor
driver ecologist economist editor educator electrician emissary employee engineer entomologist entrepreneur envoy
epidemiologist ethicist ex-president executive expert farmer fellow filmmaker financier firefighter fisherman founder
friend fugitive fundraiser gardener general geographer geologist geophysicist governor graduate grandchild grower
guard guest guide gynecologist handler historian homeowner host hostage hotelier hunter hydrologist illustrator imam
immigrant immunologist inmate insider inspector instructor insurgent interim-president intern interpreter interviewer
inventor investigator investor jeweler journalist judge jurist juror justice killer laborer labourer landlord lawmaker
lawyer leader lecturer legislator librarian lieutenant linguist lobbyist local logistician magistrate magnate major
manager marshal mathematician mayor mechanic mediator medic member merchant messenger meteorologist migrant miner
minister moderator mogul monk musician narrator nationalist naturalist negotiator neighbor neighbour neurologist
neuroscientist nominee notary novelist nurse nutritionist observer officeholder officer official oncologist onlooker
operative operator organiser organizer owner painter panelist paramedic paratrooper parent parishioner participant
partner passenger passer-by pastor patient patrolman peacekeeper pediatrician pensioner performer petitioner
pharmacist philanthropist philosopher photographer physician physicist pilot pioneer plaintiff player playwright
plumber poet politician pollster pope postgraduate postman preacher premier presenter president priest principal
prisoner producer professor programmer prosecutor protester protestor provost psychiatrist psychologist publisher
pundit rabbi radiologist rancher ranger rapper rapporteur reader realtor rebel receptionist recruiter reformer refugee
registrar reporter representative researcher resident restaurateur retiree reverend reviewer rival runner-up sailor
scholar scientist screenwriter sculptor seaman secretary seller senator sergeant sheriff shopkeeper shopper sibling
singer sociologist soldier solicitor speaker specialist spokesperson staffer statistician strategist student
subscriber successor superdelegate superintendent supervisor supporter surgeon surrogate surveyor survivor suspect
teacher teammate technician teenager tenant therapist tourist trader trainer translator traveler treasurer trucker
trustee tutor tycoon undergraduate undersecretary user veteran veterinarian vicar victim viewer villager virologist
visitor volcanologist volunteer voter warden warlord whistle-blower whistleblower witness worker writer zoologist
"""

_MAN = """
frenchman englishman dutchman irishman welshman
actor alderman anchorman assemblyman baron boy boyfriend brother brother-in-law businessman chairman churchman
clergyman congressman councilman count dad duke earl emir emperor ex-husband father father-in-law fireman foreman
frontman gentleman grandfather grandson gunman guy half-brother handyman husband king lawman lord man monsignor nephew
newsman ombudsman policeman prince salesman selectman serviceman sheik sheikh showman son son-in-law spokesman
sportsman statesman stepfather stepson strongman sultan tribesman tsar uncle waiter widower
"""

_WOMAN = """
actress alderwoman anchorwoman assemblywoman aunt baroness businesswoman chairwoman congresswoman councilwoman
countess daughter daughter-in-law duchess empress ex-wife first-lady girl girlfriend granddaughter grandmother
half-sister heiress hostess housewife lady midwife mom mother mother-in-law mum niece nun policewoman princess queen
saleswoman servicewoman sister sister-in-law spokeswoman sportswoman stateswoman stepdaughter stepmother waitress
widow wife woman
"""

ROLES: dict[str, str] = {
    **dict.fromkeys(_ANY.split(), ""),
    **dict.fromkeys(_MAN.split(), "m"),
    **dict.fromkeys(_WOMAN.split(), "f"),
}  # fmt: skip

TITLES: dict[str, str] = {
    # Sen. Ode said … | The senator, the lawmaker added …
    "sen": "senator lawmaker politician", "sens": "senator lawmaker politician",
    "rep": "congressman congresswoman representative lawmaker legislator politician",
    "gov": "governor politician", "lt": "lieutenant officer", "gen": "general officer", "col": "colonel officer",
    "maj": "major officer", "capt": "captain officer", "sgt": "sergeant officer", "cpl": "corporal", "adm": "admiral",
    "cmdr": "commander officer", "det": "detective investigator officer", "insp": "inspector",
    "supt": "superintendent", "dr": "doctor physician scientist researcher", "prof": "professor scholar academic",
    "rev": "reverend pastor minister preacher clergyman", "fr": "priest", "amb": "ambassador envoy diplomat",
    "atty": "attorney", "sir": "", "dame": "",
}  # fmt: skip
