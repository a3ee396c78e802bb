// Frequent first names of the people in these cases and of those who write about them. Modest on purpose: they raise
// what only looks like a name into what very likely is one; a surname cannot be listed. Written without accents, in
// small letters, as `fold` of src/text leaves them.
const list = (names: string): string[] => names.trim().split(/\s+/);

/** Names that are hardly ever anything else. */
export const firstNames: ReadonlySet<string> = new Set([
  // Italian
  ...list(`alessandra alessandro alessia alessio alice andrea angela angelo anna annalisa antonella antonia antonio arianna barbara beatrice
    benedetta bruno carla carlo carmela carmine caterina cecilia claudia claudio concetta cristiana cristiano cristina daniela daniele dario
    davide debora diego domenico donatella edoardo elena eleonora elisa elisabetta emanuela emanuele emilio enrica enrico enzo erika ernesto
    eugenio fabio fabrizio federica federico filippo flavia flavio francesca francesco gabriele gabriella gaetano gennaro giacomo giada
    giancarlo gianfranco gianluca gianni gianpaolo giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina
    graziella guglielmo ilaria irene isabella jacopo laura leonardo letizia lidia lorenza lorenzo luca lucia luciana luciano ludovica luigi
    luigia luisa manuela marcella marcello marco margherita maria marianna mario marta martina massimiliano massimo matteo maurizio mauro
    michela michele mirella monica nadia nicola nicoletta ornella paola paolo pasquale patrizia pietro raffaele raffaella renato riccardo
    rita roberta roberto rosanna rosaria salvatore samuele sandra sandro sara sergio silvia simona simone sofia stefania stefano teresa
    tiziana tommaso umberto valentina valeria valerio vincenzo vito walter`),
  // Pakistani, Indian, Bangladeshi, Sri Lankan
  ...list(`abdul abida aisha akbar akhtar akram aleem amir amjad anjali arif arjun arshad asghar ashfaq ashok asif asma ayesha azam azhar babar
    bashir begum bibi bilal bushra chaminda chandra chaudhry deepak dilani dilshan dinesh ehsan fahad faisal farah farhan farooq farzana
    fatima fozia ghulam gurpreet habib hafiz hameed hamza haroon harpreet hasan hassan humaira hussain iftikhar ijaz imran imtiaz iqbal
    irfan ishfaq ishrat jamil jamshed javed kasun kaur khadija khalid khurram kiran kishore kumara kumari lakshmi liaqat mahmood majid
    manjit manoj maqsood maryam mehmood mehwish mohammad mohammed mohan mubashir muhammad mukhtar munir murad mushtaq nadeem nadir naeem
    naheed nasir nasreen naveed nazia nimal nirmala noman nusrat nuwan parveen parvez pradeep pramod pratheep priya qaiser qasim rabia
    rajesh ramesh rashid razia rehana rehman riaz rizwan rubina ruwan sadia saima sajid sajjad saleem samina sandeep saqib sarfraz shabana
    shabbir shafiq shahbaz shahid shahnaz shahzad shakeel shamim shazia shoaib sidra singh sohail sultana suneetha sunil suresh tahir tahira
    tariq tauseef thilini umair umar usman vijay waheed waqar waqas waseem yasmeen yasmin younas yousaf zafar zahid zahida zainab zakir
    zeeshan zubair`),
  // Arabic-speaking countries and Iran
  ...list(`abdallah abdelaziz abdelkader abderrahim abdullah abdulrahman abeer adel adnan ahlam ahmad ahmed aicha alaa ali amina amirhossein ammar
    anas anwar asmaa ayman ayoub aziz aziza bader badr bassam boutros brahim dalia driss ebrahim fadi fadwa fatma fawzi fawzia fouad ghada
    ghassan haidar hakim halima hamid hanan haneen hatem hicham hossein houda huda hussein ibrahim ibtissam idris ihab ilham imad imane
    ismail issam jaber jalal jamal jamila kamal karim karima khaled khalil lamia latifa layla leila lotfi louay lubna mahdi maher mahmoud
    mahsa majed mansour marwa marwan mehdi mohamad mohamed mohsen moncef mouna mounir mourad moustafa mustafa mustapha nabil naima najat
    narges nasser nawal nidal nizar nora omar omran osama othman ouassim parisa rachid rachida raed rafik ramadan rania rasha reem rima
    sabah saida salah saleh salem salim salma salwa samar sami samir samira sawsan shadi shaimaa sherif siham soraya souad soukaina suleiman
    taha tarek wael wafa wahid walid wassim widad yacine yahya yasser yassine younes youssef yusuf zahra zaid zakaria zaynab ziad zineb
    zouhair`),
  // Somali
  ...list(`abdi abdiaziz abdikarim abdinasir abdirahman abdirashid abdisalan abdiwali abdullahi abshir asha asho awale ayaan barre bashiir cabdi
    cabdulle daahir dahabo deqa faduma fadumo farhiya fartun filsan garad guled habiba halimo hamdi hawo hibo hodan ifrah ikran ilhan
    ismahan jamac kaltun khadra ladan liban luul mahad maryan maxamed mohamud mumin muuse najma nasra nimco osman qamar raho ruqiyo saacid
    sagal sahra saido shamso sharmarke shukri suleekha ubah warsame xasan yasin`),
  // Eritrean and Ethiopian
  ...list(`abeba abebe abraha abrahet abreham adhanet alemtsehay almaz amanuel asmeret awet ayele aynalem bekele bereket berhane biniam biniyam
    birhan bisrat daniel dawit dejene efrem ermias eyob feruz fikre filmon fitsum fiyori freweini gebre gebremariam gebremedhin genet
    getachew ghebre ghirmay girma goitom habtom haile hailu helen henok hiwet isaias kebede kidane kiflom lemlem luwam mebrahtu mehari
    mekonnen melat merhawi meron mesfin michael mihret mulu mulugeta nahom natnael negassi nigist okubamichael rahel robel ruta samrawit
    selamawit semere semhar senait sennait simret solomon tadesse tekie tekle temesgen tesfalem tesfay tesfaye tewelde tigist tsegay tsehay
    weldu winta woldu yemane yohana yohannes yonas yordanos zekarias zemen zewdi`),
  // Afghan
  ...list(`abdulhadi ahmadi amanullah aminullah aryan asadullah assadullah atiqullah azizullah baryalai bibigul bismillah daud ehsanullah
    enayatullah esmatullah fariba farid farida faridoon faridullah farzad farzaneh fatana fereshta freshta ghani gulalai gulbuddin gulnaz
    habibullah hamidullah hashmatullah hekmatullah homaira hussaini inayatullah jawad jawid khalida khatera laila lailuma latif mahbooba
    malalai marzia masood mirwais mohammadi mujtaba najib najiba najibullah nargis nasima nasrullah nawid nilofar nooria noorullah
    obaidullah parwana parwin qudratullah rahim rahimullah rahmatullah rohullah roya ruhollah sadaf safiullah sakina samiullah sayed sediqa
    shabnam shafi shafiqullah shakila shamsia sharifullah sohrab suhaila tahmina taiba wahida yalda zabihullah zahir zakia zalmai zarghuna
    ziaullah zohra zubaida`),
  // Nigerian, Ghanaian, Senegalese, Gambian, Ivorian, Cameroonian, Congolese
  ...list(`abena abiodun adaeze adama adebayo adetokunbo adjoa afua akosua akua alhassan alieu amadou ameth aminata anthonia assane ayo ayodele
    babatunde bakary binta boubacar cheikh chiamaka chibuike chidera chidi chidinma chinedu chinonso chinwe chioma chukwu chukwudi diallo
    djibril ebere ebrima efosa ekene emeka emmanuel esohe eunice fanta fatou fatoumata fode folake funmilayo ibrahima idrissa ifeanyi ifeoma
    ikechukwu isatou itohan kadiatou kelechi khady kofi kojo kwabena kwaku kwame kwasi lamin mamadou mariam mariama modou momodou mouhamed
    moussa ndeye ngozi nkechi nnamdi nneka obinna odion ogechi okechukwu olamide olu olumide oluwaseun omotola osagie osaro osas osayi oumar
    oumou ousman ousmane rokhaya sekou serigne seydou solange souleymane temitope thierno tunde uche uchenna uzoma yaa yaw yaya yetunde`),
]);

/** First names that are words, offices or places too: they count where the text itself says that somebody is named. */
export const firstNamesThatAreWords: ReadonlySet<string> = new Set(
  list(`aden agha alba alem ama amal amore asia aster aurora awa ayan bianca bile blessing chiara christian clara clemente costanza desta
    destiny diana dina dora eden elia elsa esi ester europa fede felice ferdinando fiore fortuna franca franco gift gioia gloria goodness
    grace guido hadi haji hala hana hani happiness happy hawa hope iman innocent issa italia jama joy khan libera libero lino luce malik
    marina marino mercy million mona muna nada nicole noor nour nur oriana osa pace patience pia precious prince princess prosper prudence
    rami regina reza rida romano rosa sabato said salam salvo samson sana santa santo selam serena shah sheikh shir sole stella success
    sultan sunday tina vera victor victoria victory viola virginia vittoria vittorio wali`),
);
