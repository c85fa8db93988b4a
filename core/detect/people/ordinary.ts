import { fold } from "../fold.ts";

/** Names that are ordinary words too. Such a name counts only where its spelling and neighbours say so. */
const words = new Set(
  (
    "will grace may april june august summer autumn winter dawn eve joy hope faith charity patience mercy constance " +
    "rose lily daisy violet ivy heather holly iris jasmine olive ruby pearl amber jade crystal mark bill bob rob jack " +
    "frank art pat sue drew chase hunter mason king queen prince duke earl dean miles rich grant pierce chance guy max " +
    "ray rod stew wade ward gene jean dale glen cliff clay brooks brook hale park lake hill forest wood woods stone " +
    "field fields rivers waters banks bush young long short small little white black brown green gray grey gold silver " +
    "baker cook carter cooper fisher gardener mason miller porter potter shepherd smith taylor turner weaver wright page " +
    "knight bishop pope abbot price love day knight snow frost rain storm north south east west early fry good goodman " +
    "noble savage sharp strong swift wise bright bond case church cross fox wolf bird hawk finch lamb bell ball ford " +
    "gates house hall home banks marsh moody church kim lee song moon sun sky star angel gift true best more major " +
    "luz cruz paz pilar rosa blanca dolores consuelo esperanza mercedes soledad gloria victoria alba mar sol rey leon " +
    "flores rios campos iglesias cabello moreno delgado bravo guerra paredes calle"
  ).split(" "),
);

/** Words after which a name names a place: "Grace Street", "Brooks Elementary". */
const places = new Set(
  (
    "street st avenue ave road rd lane ln drive dr boulevard blvd court ct place pl way county city park square plaza " +
    "school elementary middle high academy university college hospital clinic center centre house hall apartments " +
    "apartment motel hotel inn shelter church cathedral library program project foundation fund inc llc ltd co company " +
    "group partners station bridge hill heights district unit building bldg office"
  ).split(" "),
);

/** Words that often start a sentence before a name, and are no part of it. */
const beforeName = new Set(
  (
    "hi hello hey dear hola estimado estimada querida querido re fwd fw call ask tell for from with and but or if when " +
    "as is was has does did can could would please thanks about client participant tenant student patient applicant " +
    "referral meet see text to ms mr mrs mx miss sr sra srta señor señora don doña name nombre the a el la para con " +
    "after before because since while then also today yesterday tomorrow now so yes no update on urgent"
  ).split(" "),
);

export const isOrdinary = (word: string): boolean => words.has(fold(word));
export const isPlaceWord = (word: string): boolean => places.has(fold(word));
export const mayPrecedeName = (word: string): boolean => beforeName.has(fold(word));
