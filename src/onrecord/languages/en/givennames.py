"""English: given names and the gender that readers take them for.

A name that both women and men bear ("Alex", "Kim", "Jordan") maps to "": it shows a person, and no gender.
"""

from __future__ import annotations

_MEN = """
aaron abdul abdullah abdulrahman abel abraham adam adel adrian ahmad ahmed akira akram al alain alan albert alberto
aldo alejandro aleksandr aleksei alessandro alexander alexandre alexei alfonso alfred alfredo ali alistair allan allen
alvaro amadou amar amin amir amit anatoly anders andre andreas andrei andrew andré andy angus anil ansel anthony
antoine anton antonio antónio anwar arif arjun armando arnold arseny artem arthur artur arturo arvid ashraf asif
augusto avi babak baktybek ban barack barry bart bashar basil bassam beau ben benedict benito benjamin bergur bernard
bernardo bernie bert bill billy björn bob bobby bogdan bolat boris boubacar brad bradley brandon brendan brent brett
brian bruce bruno bryan bryce buddy burhan byron caleb calvin cameron carl carlo carlos cedric cesar chad charles
charlie chester chris christian christoph christophe christopher chuck clarence claude clay clayton clifford clint
clinton clive cody colin colm conor conrad corey craig curtis cyril cyrus dale damian damien damon dan daniel daniele
danilo danny dante dariusz darrell darren dave david davide dean denis dennis denys derek derrick dexter didier diego
dieter dietmar dimitri dirk dmitri dmitry dmytro domenico dominic dominique don donald donnie doug douglas duncan
dustin dwight earl ed eddie edgar eduard eduardo edward edwin efraim egon ehud elias elijah elliot elliott elmer emil
emilio emmanuel enrico enrique enzo eric erich erik ernest ernesto erwin espen esteban ethan eugene evan evgeny fabian
fabio fadi faisal farid farouk federico felipe felix ferdinand fernando filip filippo finn florian floyd francesco
francis francisco franck franco frank frankie franklin franz fred freddie frederic frederick fredrik fritz gabriel
gareth garrett garry gary gaston gavin gennadi gennady geoff geoffrey georg george georges georgi gerald gerard
gerardo gerhard gerry ghassan giancarlo gianni gil gilbert gilles giorgi giorgio giovanni giulio giuseppe glen glenn
gordon graham grant greg gregg gregor gregory guido guillaume guillermo gunnar gus gustav gustavo guy habib hal hamid
hamza hank hans hardeep hari harold harrison harry harvey hasan hashim hassan hector heinrich heinz helmut hendrik
henk henri henrik henry herbert herman hermann hernán hilario hiroshi homer horacio horst howard hubert hugh hugo
humberto husni hussein ian ibrahim idris ignacio igor ilya imangali imran isaac isaiah ismail ivan ivo iván jack jacob
jacques jaime jake jakob jalal jamal james jamie jan janez janis janusz jared jaroslav jason javad javier jay jean jeb
jed jeff jeffery jeffrey jens jeremiah jeremy jerome jerry jesper jess jesse jesus jesús jim jimmy jiri joachim
joaquin joe joel joey johan johann johannes john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua
josip josé juan jules julian julien julio julius junaid justin jürgen kaarel kamal karim karl karsten kasper kassym
kazimierz keith kelvin ken kenji kenneth kent kevin khaled khalid kirk klaus kofi konrad konstantin konstantinos kunle
kurt kwabena kwame kyle lamar lance larry lars laszlo laurence laurent lawrence lech lee leif leo leon leonard
leonardo leonid leopold leroy lester levi lewis liam lindsey lionel lloyd lorenzo lou louis luc luca lucas luciano
ludwig luigi luis luiz lukas luke luther lyndon maciej mahmoud malcolm malik mamadou manfred manuel marc marcel
marcelo marco marcos marcus marek mariano mario marius mark marko markus marshall martin marty marvin massimo mateo
mathias matt matteo matthew matthias matti maurice mauricio mauro max maxim maxime maximilian mehdi mehmet mel melvin
michael michał michel miguel mihai mika mike mikhail mikko miklos milan miles milo milorad miloš milton mirek miroslav
mitch mitt mohamed mohammad mohammed morris moses moshe muhammad murat murray mustafa myron nabil nasser nat nate
nathan nathaniel ned neil nelson nicholas nick nicola nicolas nicolás niels nigel nikita nikola nikolai nikolay nikos
nils nizar noah noam noel nolan norbert norman nuno octavio olaf ole oleg oleksandr oleksiy oliver olivier omar
orlando orville osama oscar oskar osman otis otto ousmane owen pablo paolo pascal patrick paul paulo pavel pavlo pedro
per percy pete peter petr petro petros phil philip philippe phillip pierre piers pieter piotr pius prakash pyotr
quentin radek rafael rafal rafiq rahul raj rajiv ralph ramiro ramon ramsey ramón randall randolph randy raphael rashid
raul ravi ray raymond raúl reggie reginald reince remy rené rex ricardo riccardo rich richard rick ricky rob robert
roberto robin rod roderick rodney rodrigo roger roland rolf roman romano ron ronald ronan ronnie rory ross roy ruben
rubén rudolf rudy rufus rupert russ russell rustam ryan saad salem salman salvador sam sami samir samuel sandeep
sandro sanjay santiago saul scott sean sebastian sergei sergey sergio sergiy seth shane shaun shawn sheldon shigeru
shinzo sid sidney sigmar silvio simon slobodan solomon spencer stan stanislav stanley stefan stefano stephan stephen
sterling steve steven stewart stuart stéphane sunil svante sven sylvester sébastien tadeusz takashi taras tarek tariq
taro ted teddy terence terrence thabo thaddeus theo theodore thierry thomas thorsten tim timofei timothy tobias toby
todd tom tomas tomasz tommy tomás tony toshiro travis trent trevor troy tyler ulf ulrich umar umberto ungku usman uwe
vaclav vadim valentin valery van vance vasily vernon veselin viacheslav vic vicente victor vijay viktor vince vincent
vincenzo vinod virgil vitali vitaly vito vittorio vlad vladimir volker volodymyr vyacheslav wade walt walter warren
wayne werner wesley wilbur wilfred wilhelm willem william willie willy wilson winston wolf wolfgang woody xavier yakov
yannick yasser yehuda yevgeny yitzhak yosef yuri yusuf yves zachary zack zahid zbigniew zeid zia zoran étienne
"""

_WOMEN = """
abby abigail ada adele adriana adrienne agatha agnes agnieszka aicha aileen aisha alba alexandra alexis alice alicia
alina alison allison allyson alma altagracia althea alyssa amal amalia amanda amber amelia amina aminata aminath amira
amparo amy ana anastasia andrea angela angelica angelina angélique anika anita anja ann anna annabelle anne annegret
annette annie annika antje antonia anya arianna ariel ashley asma astrid audrey aurelia aurora ava ayesha barbara
beata beatrice beatriz becky belinda bernadette bernice bertha beth bethany betsy bettina betty beverly bianca birgit
blanca bonnie brenda bridget brigid brigitte britta brittany brooke camila camilla camille candace candice carine
carla carly carmen carol carola caroline carolyn carrie catalina catherine cathy cecilia cecilie celeste celia celine
chantal charlene charlotte chelsea cherie cheryl chiara chloe christiane christina christine cindy claire clara
clarice claudette claudia claudine colette colleen concepción constance consuelo cora cordelia corinne cornelia
courtney cristina crystal cynthia dagmar dana daniela danielle daphne daria darlene dawn debbie deborah debra dee
deirdre delia delphine denise diana diane dianne dina dolores dominica donna dora doreen doris dorothea dorothy edith
edna eileen elaine eleanor elena eleni elfriede elisa elisabeth elise eliza elizabeth ella elle ellen elly eloise elsa
elsie elvira emilia emily emma erica erika erin erna esperanza estelle esther ethel eugenia eunice eva eve evelyn
faith farah fatima fatma fatou fay faye federica felicia felicity fernanda fiona flora florence frances francesca
françoise frauke frida gabriela gabrielle gail galina genevieve georgina geraldine gerda germaine gertrude gillian
gina ginger giorgia giovanna gisela giulia gladys glenda gloria grace greta gretchen gretel guadalupe gudrun gwen
gwendolyn hala halina hanan hanna hannah harriet hattie hazel heather hedwig heidi heike helen helena helene helga
henrietta hilary hilda hillary holly hope huma ida ilona ilse imelda imogen ines inga ingeborg ingrid ingvild inna
irena irene irina iris irma isabel isabella isabelle ivana ivanka ivy jackie jacqueline jada jana jane janet janice
janine jasmine jean jeanette jeanne jeannette jelena jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn
jodi johanna josefina josephine joy joyce juanita judith judy julia juliana julie juliet justyna kaja karen karin
karina karolina katarina kate katharina katherine kathleen kathryn kathy katie katja katrina katya kay kayla keiko
kellyanne kerstin kirsten kirstjen kristen kristin kristina ksenia lana lara larisa latifa laura lauren laurie lea
leah leila lena leona leticia leyla lila lillian lily linda lindsay lisa liudmila liz liza lizzie lois lola loretta
lori lorna lorraine louisa louise lourdes lubna lucia lucie lucille lucinda lucy ludmila luisa lydia lynette lynn
lyudmila mabel madeleine madeline mae magda magdalena maggie mai maja malala malia mandy manuela mara marcela marcella
marcia margaret margarita margit margot marguerite maria mariam marian marianna marianne maribel marie mariela marilyn
marina marion marisa marissa marit marjorie marla marlene marta martha martina mary maryam matilda maud maura maureen
maxine maya meg megan melania melanie melinda melissa mercedes meredith mia michaela michele michelle mila mildred
milena millie mimi mina mindy mira miranda miriam misty mitsuko moira molly mona monica monika monique muriel myra
myriam myrtle nabila nada nadezhda nadia nadine nan nana nancy naomi natalia natalie natalya natasha nathalie nawal
nelly nicole nicoletta nikki nina noelle nora noreen norma octavia odette odile oksana olena olga olive olivia ophelia
paige paloma pam pamela pat patrice patricia patti paula paulette paulina pauline pearl peggy penelope penny petra
philippa phoebe phyllis pilar polly priscilla priya rachel rahel ramona rania raquel rebecca regina renata renate
renee renée rhonda rita roberta robyn rocío rosa rosalie rosalind rosalyn rosanna rosaura rose rosemarie rosemary
rosie rowena roxana roxanne ruby ruth sabine sabrina sadie salma samantha samira sandra sara sarah sasha selma serena
shannon sharon sheila shelley sherry sheryl shirley sigrid sigrun silke silvia simone siobhan sofia sofie solange
solène sonia sonja sophia sophie stacey stacy stella stephanie sue sumaya susan susana susanna susanne suzan suzanne
suzette svenja svetlana sylvia sylvie tabitha tamar tamara tammy tania tanya tara tatiana tatyana teresa tessa thelma
theresa thérèse tiffany tina tonya tori tracey tracy trish trisha trudy tulsi ulrike uma ursula valentina valeria
valerie valérie vanessa vera verena veronica veronika verónica vicki vicky victoria vilma violet virginia vivian
vivienne wanda wendy whitney wilhelmina wilma winifred winnie xenia yana yasmin yasmine yelena yoko yolanda yulia
yvette yvonne zainab zara zeinab zelda zoe zofia zsófia zuzana
"""

_EITHER = """
alex alexis ali andrea ariel ashley avery blair cameron carey carmen casey cory dale dana devon dominique drew dylan
emerson frankie gale hadley harper hayden hilary jackie jaime jamie jan jean jess jo jody jordan kai kelly kerry kim
kit lee leslie lindsay lindsey logan lou lynn lynne marion marti micky mika morgan nana nicola noor pat quinn reese
riley robin rowan sam sandy sasha shannon shelby sidney sky skyler stacy taylor terry tracy val whitney wilson
"""

GIVEN_NAMES: dict[str, str] = {
    **dict.fromkeys(_MEN.split(), "m"),
    **dict.fromkeys(_WOMEN.split(), "f"),
    **dict.fromkeys(_EITHER.split(), ""),
    "will": "m", "skip": "m", "chet": "m", "bo": "m", "lorne": "m", "darnell": "m", "deshawn": "m", "tasha": "f",
    "deidre": "f", "bev": "f", "thandeka": "f", "defne": "f", "aris": "m", "rhea": "f", "yuji": "m", "max": "m",
    # borne by both, and in English texts by men or women almost always
    "jean-claude": "m", "jean-marc": "m", "jean-pierre": "m", "jean-yves": "m", "mary-ann": "f", "anne-marie": "f",
    "marie-louise": "f", "ana-maria": "f", "dale": "m", "ali": "m", "carmen": "f", "andrea": "f", "lindsey": "",
}  # fmt: skip
