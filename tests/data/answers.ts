/**
 * Question by question, what each of the five documents answers: written by hand from their texts, not from the
 * record. A row is `document:line words of that line`, then `= value` where there is one, then `@speaker` where
 * the speaker is not the document's publisher.
 */
const TABLE = `
number
  000:3 massacre of 30,000 political prisoners = 30000
  001:9 Iran executed thousands of its opponents = thousands
  001:31 Based on some estimates, in the summer of 1988, about 5,000 = about 5000
  002:106 mass execution of thousands = thousands
  002:114 executed more than 30,000 of political prisoners = more than 30000
  003:1 1988 massacre of 30,000 political prisoners = 30000
  003:3 30,000 political prisoners were massacred = 30000
  004:11 30,000 political prisoners = 30000
  004:17 thousands of imprisoned political dissidents = thousands @amnesty

dates
  000:7 in the summer of 1988 @relatives-2020
  000:11 in July and August 1988, which paved the way for the massacre later that year
  001:9 In the summer of 1988
  001:31 in the summer of 1988
  001:35 first wave of killings in August 1988 @amnesty
  002:98 in the summer of 1988 @relatives-2020
  002:106 between July 10 and August 16 in 1988
  002:114 In the summer of 1988
  003:3 In the summer of 1988, in a matter of a few months
  004:9 Summer of 1988
  004:17 Between July and September 1988 @amnesty

sequence
  000:11 paved the way for the massacre later that year
  001:9 In the summer of 1988
  001:35 first wave of killings @amnesty
  002:106 set the scene for the mass execution
  002:114 In the summer of 1988
  003:3 in a matter of a few months
  004:17 Between July and September 1988 @amnesty

order-form
  000:17 on a fatwa
  001:31 on direct orders
  001:45 were ordered by
  002:114 on the basis of a fatwa
  003:3 upon a fatwa
  004:11 On the fatwa

order-scope
  000:17 asked if they supported the Iranian Resistance
  001:31 Mojahedin Khalq Organization (MKO), as well as other leftist groups
  002:114 political prisoners held in jails across Iran
  003:3 still loyal to the opposition People’s Mojahedin
  003:3 subsequently extended to other prisoners
  004:11 political prisoners who were already serving

committee-name
  000:17 known as Death Commissions
  001:31 later branded as the "Death Committee."
  003:5 A delegation called, the Death Commission

committee-number
  000:17 Death Commissions
  001:31 Several clerics = several
  001:51 four committee members = 4
  003:5 A delegation

committee-members
  001:45 Judge Hossein Ali Nayeri, Prosecutor Morteza Eshraqi
  001:53 Nayeri, Tehran Prosecutor Morteza Eshraqi, Deputy prosecutor Ebrahim Raeisi
  001:53 Representative Mostafa Pourmohammadi
  003:7 Members of the Death Commission
  003:7 Mostafa Pour Mohammadi is Rouhani’s Minister of Justice and Ibrahim Ra’isi and Hossein-Ali Nayyeri

targeted
  000:17 if they answered yes, which the majority did
  001:9 its opponents who were serving
  001:31 other leftist groups such as the Fadaiyan Khalq and the pro-Soviet Union Tudeh Party
  002:114 political prisoners held in jails
  003:3 all the prisoners who were still loyal
  003:3 extended to other prisoners
  004:11 political prisoners who were already serving
  004:17 imprisoned political dissidents @amnesty

sentences
  000:17 many who were already serving or had already served
  001:9 were serving their sentences
  003:3 Many of the victims were serving their sentences or had even finished them
  004:11 already serving or had finished

hearing-length
  000:17 one-minute trials = 1
  003:5 a couple of minutes = a couple of minutes
  004:11 less than one minute = less than one minute

knowledge
  000:11 proving that Iranian authorities knew
  000:15 were aware of the executions at least since August 16 @raha-bahreini
  001:11 insisting that he was unaware @mousavi-supporters
  001:13 documents that say otherwise
  001:27 indeed unaware @activists-2020
  001:35 "serious concerns" that Mousavi and his government were made aware @amnesty
  001:43 I had no role in it, and not aware of it @mir-hossein-mousavi
  002:106 proved that Iranian authorities were aware
  002:108 were aware of the executions at least since August 16 @raha-bahreini
  002:110 ۲۵ مرداد در جریان اعدامها قرار گرفتهاند @raha-bahreini

appeal-form
  000:13 an Amnesty appeal
  001:41 August 16, 1988 statement
  001:41 Ayatollah Abdol Karim Mousavi Ardabili, and the then Minister of Justice
  002:108 an appeal to the Iranian authorities
  002:108 the Urgent Action of August 16, 1988 @raha-bahreini
  002:110 اقدام فوری ۱۶ آگوست @raha-bahreini

appeal-addressee
  000:13 appeal to the regime
  001:41 Mousavi Ardabili, and the then Minister of Justice, Hassan Habibi
  002:108 appeal to the Iranian authorities

recording-content
  000:19 was ordered by those at the top
  001:49 members of the death committee meeting with Khomeini's deputy
  001:51 admonished the four committee members
  002:116 ordered at the highest levels

recording-way
  000:19 an audiotape was leaked
  001:49 until it erupted in an audio file in 2016
  002:116 On August 9, 2016, an audio tape was published for the first time

warning-answer
  001:53 supposed to convey Ayatollah Montazeri's warning to Ayatollah Khomeini @ahmad-montazeri
  001:53 Instead, they gave his son Ahmad the message @ahmad-montazeri
  001:53 "the executions must go ahead" @ahmad-montazeri

montazeri-office
  000:19 Khomeini’s second-in-command
  001:49 Khomeini's deputy
  002:116 Khomeini’s former heir

montazeri-conduct
  000:19 acknowledging that the massacre not only took place
  001:51 admonished the four
  001:51 the biggest crime
  001:57 sufficed to write two confidential letters @relatives-2020
  001:57 Despite his bold opposition @relatives-2020
  001:57 Why did he not inform the society @relatives-2020
  001:57 He should have informed them @relatives-2020
  001:57 why did he not visit Khomeini directly @relatives-2020
  002:116 acknowledging that that massacre took place

activists-signers
  000:3 Mousavi’s supporters
  001:27 60 political activists = 60
  001:29 a few survivors
  002:94 supporters of Mousavi

relatives-signers
  000:1 relatives of Iranian political prisoners
  001:19 hundreds of the relatives = hundreds
  001:25 relatives and survivors
  002:92 A group of relatives

relatives-years
  000:1 during the 1980s and 1990s
  000:9 the 1988 massacre and the 1990s killings @relatives-2020
  001:19 relatives of the 1988 massacre's victims
  002:92 the 1988 massacre and the 1990s
  002:104 1988 massacre and 1990s killings @relatives-2020

responsible
  000:1 role played in the executions by regime leaders, especially then-Prime Minister @relatives-2020
  000:9 all of the regime’s leaders @relatives-2020
  001:23 Those directly responsible for the crime @relatives-2020
  001:23 must be held accountable @relatives-2020
  001:29 hides the real perpetrators @activists-2020
  001:29 no evidence has been discovered against him @activists-2020
  001:43 I had no role in it @mir-hossein-mousavi
  001:45 endorsed by the "death committee"
  001:47 the reformists and hardliners
  001:59 almost all of the Islamic Republic officials @relatives-2020
  001:59 Behesht-e Zahra cemetery @relatives-2020
  002:92 especially that of Mir Hossein Mousavi @relatives-2020
  002:102 all regime leaders @relatives-2020
  003:9 All of them were directly involved @petitioners
  004:13 Many of those who carried out this atrocity
  004:21 continuing crime against humanity @maryam-rajavi
  004:21 hold them accountable @maryam-rajavi

official-line
  000:15 the policy of Mousavi’s Foreign Ministry was denial @raha-bahreini
  000:15 with utmost dishonesty they claim that they did not know @raha-bahreini
  001:35 "denial and distortion" @amnesty
  001:41 foreign ministry was a denial @raha-bahreini
  001:43 I had no role in it, and not aware of it @mir-hossein-mousavi
  001:47 secret for years, and succeeded
  001:47 the reformists and hardliners
  001:61 "deserved" @ali-khamenei
  002:108 the policy of Mousavi’s Foreign Ministry was denial @raha-bahreini
  002:108 with utmost dishonesty they claim that they did not know @raha-bahreini
  002:110 انکار بود @raha-bahreini
  003:9 have repeatedly defended it
  004:5 systematically concealed @diana-eltahawy
  004:17 treated the killings as state secrets @amnesty
  004:17 refusing to tell them @amnesty

legal
  000:7 recognized by international human rights institutions as a crime against humanity @relatives-2020
  000:7 not subject to the rules on the passage of time @relatives-2020
  000:21 Crimes Against Humanity
  001:11 extrajudicial
  001:29 "horrendous crime," @activists-2020
  001:35 this could make them liable for prosecution
  001:39 crime of enforced disappearance @amnesty
  001:39 constitutes a crime against humanity @amnesty
  002:98 recognized by international human rights institutions as a crime against humanity @relatives-2020
  002:98 not subject to the rules on the passage of time @relatives-2020
  002:114 summarily and extra-judicially executed
  003:5 described it as a crime against humanity @petitioners
  004:5 subjected to enforced disappearance @diana-eltahawy
  004:7 may amount to crimes against humanity @un-experts
  004:11 extra-judicially executed following show trials
  004:17 forcibly disappeared and extra-judicially executed @amnesty
  004:21 continuing crime against humanity @maryam-rajavi

un-letter
  004:7 may amount to crimes against humanity @un-experts
  004:7 called on the international community to set up an international investigation @un-experts
  004:7 uphold its obligations @un-experts

offices
  001:53 currently Iran's Judiciary Chief
  001:59 President Rouhani, Foreign Minister Mohammad Javad Zarif
  001:61 Iran's current Supreme Leader
  003:7 now among the highest government and judiciary office holders @petitioners
  003:9 The leader of the clerical regime, Ali Khamenei
  003:9 presently the regime’s President
  004:13 Justice Minister Alireza Avaei and Judiciary Head Ebrahim Raisi

names-groups
  000:11 dissidents
  000:17 Iranian Resistance
  001:31 pro-Mojahedin Khalq Organization (MKO)
  002:106 dissidents
  002:149 NCRI (National Council of Resistance of Iran)
  003:3 opposition People’s Mojahedin of Iran (PMOI/MEK)
  003:9 Iranian refugees in Camp Ashraf
  004:11 political prisoners
  004:21 National Council of Resistance of Iran (NCRI)

names-state
  000:5 Mullahs’
  000:9 the regime’s leaders
  000:11 Iranian authorities
  001:19 Islamic establishment
  001:31 Islamic Republic
  001:47 Iranian officials
  001:47 rival regime factions
  002:108 Iranian authorities
  002:114 Iranian regime
  003:3 Iranian regime’s leader
  003:9 clerical regime
  004:5 Iranian authorities
  004:7 the regime refuses
  004:17 the Iranian authorities @amnesty
  004:21 clerical regime @maryam-rajavi
`;

const PUBLISHERS: Readonly<Record<string, string>> = {
  '000': 'iran-news-update',
  '001': 'radio-farda',
  '002': 'iran-hrm',
  '003': 'iran-sos',
  '004': 'iran-news-update',
};

export interface Answer {
  readonly question: string;
  readonly source: string;
  readonly line: string;
  readonly words: string;
  readonly value: string | undefined;
  readonly by: string;
}

const ROW =
  /^ {2}(?<source>\d{3}):(?<line>\d+) (?<words>.+?)(?: = (?<value>[^@]+?))?(?: @(?<by>[a-z0-9-]+))?$/u;

function readTable(table: string): Answer[] {
  let question = '';
  return table.split('\n').flatMap((row) => {
    if (row !== '' && !row.startsWith(' ')) question = `question-${row}`;
    const { source = '', line = '', words = '', value, by } = ROW.exec(row)?.groups ?? {};
    if (!source) return [];
    const speaker = `actor-${by ?? PUBLISHERS[source]}`;
    return [{ question, source: `doc-${source}`, line, words, value, by: speaker }];
  });
}

export const answers: readonly Answer[] = readTable(TABLE);
export const questionsAsked: ReadonlySet<string> = new Set(answers.map(({ question }) => question));
