/**
 * Words behind which a name stands, by language, without accents except where the accent decides. `sure` words take any
 * word with a capital (and a listed one without); `near` words only take one that could not be anything else.
 */
export interface CueTable {
  readonly sure: readonly string[];
  /** People: a name may follow, with or without a comma. */
  readonly people: readonly string[];
}

const split = (text: string): string[] => text.split('|').map((cue) => cue.trim());

export const CUES: Readonly<Record<string, CueTable>> = {
  en: {
    sure: split(
      'in the name of|name of|everyone calls me|people call me|they call me|call me|just call me|name is|name|names are|my name|i am called|called|named|mr|mrs|ms|miss|holder|signed|sincerely|regards|yours|account name|this is|i m|i am|im|known as|goes by|full name|we are|contact|attn|care of|ask for|talk to|speak to|thank|thanks to|ask|asked|told|met|tell|call|grateful to|uncle|auntie|coach|sensei|grandma|grandpa|old man|professor|pastor|dr|doctor|prof|madam|aunt|aunty|granny|reverend|surname|my surname|last name|family name|first name|nickname|nicknamed',
    ),
    people: split(
      'my son|my daughter|my husband|my wife|my neighbour|my neighbor|neighbour|neighbor|my boss|my friend|my mother|my father|my mom|my dad|my brother|my sister|my child|my kid|my baby|my boy|my girl|my coworker|my colleague|my landlord|my manager|my classmate|his wife|her husband|her son|her daughter|his son|his daughter|our son|our daughter|roommate|flatmate|co-worker|upstairs neighbour|downstairs neighbour|next-door neighbour|my uncle|my aunt|my grandson|my granddaughter|my grandmother|my grandfather|my partner|my girlfriend|my boyfriend|my fiance|my cousin|my nephew|my niece|teacher|nurse|the clerk|a man|a guy|a woman|a lady|guy|son|daughter|husband|wife|boss|supervisor|landlord|landlady|principal|homeroom teacher|owner|friend|my little brother|my big brother|my younger brother|my older brother|my little sister|my big sister|my younger sister|my older sister|my kids|my children|my twins|my sons|my daughters|my boys|my girls|my friends|my in-laws|my stepson|my stepdaughter|my mum|my mama|my papa|my grandpa|my grandma|my elderly mother|my elderly father|my late husband|my late wife|my eldest|my youngest|my daughter-in-law|my son-in-law|my mother-in-law|my father-in-law|my sister-in-law|my brother-in-law|my hubby|my nan|my gran|my toddler|my newborn|my teenage son|my teenage daughter|my caseworker|the caseworker|caseworker|social worker|my social worker|the social worker|my carer|carer|my lodger|my tenant|my supervisor|my shift leader|my line manager|my mate|my bestie|my auntie|my godson|my goddaughter|my foster son|my foster daughter|my fiancee|my counsellor|case officer|my neighbors|my neighbours|an old man|a boy|a girl|the boy|the girl|the man|the woman|the lady|the guy|health nurse|home helper|my helper|my student|my pupil|stepmother|stepfather|my stepmother|my stepfather|my godmother|my ex-husband|my ex-wife|my boss|my tutor|interpreter|the interpreter|translator|officer|police officer|policeman|constable|caregiver|helper|the guard|guard|driver|midwife|librarian|a nurse',
    ),
  },
  es: {
    sure: split(
      'mr|mrs|ms|miss|me llamo|mi nombre es|nombre|nombre completo|se llama|se llaman|llamado|llamada|llamados|soy|somos|senor|senora|senorita|sr|sra|srta|don|dona|titular|a nombre de|a nombre del|en nombre de|de parte de|me llaman|todos me dicen|mi apodo es|le digo|habla|le habla|les habla|atte|atentamente|firma|el nombre de|conocido como|conocida como|apellido|mi apellido|apellidos|mi apellido es|apodado|le dicen|me dicen|profe|el profe|la profe|maestro|maestra|profesor|profesora|doctor|doctora|dra|agradecer a|agradezco a|gracias a|felicitar a|saludos a|el chino|la china|el gordo|la gorda|el flaco|tio|tia|padre|sor|nino|nina',
    ),
    people: split(
      'mi hijo|mi hija|mis hijos|mis hijas|mi esposo|mi esposa|mi marido|mi mujer|mi vecino|mi vecina|el vecino|la vecina|mi jefe|mi jefa|mi amigo|mi amiga|mi hermano|mi hermana|mi mama|mi papa|mi madre|mi padre|mi suegra|mi suegro|mi bebe|mi novio|mi novia|mi companero|mi companera|mi abuela|mi abuelo|mi nieto|mi nieta|mi sobrino|mi sobrina|mi tio|mi tia|mi cunado|mi cunada|mi prima|mi primo|mi nino|mi nina|mi pareja|mi casero|mi casera|el profesor|la profesora|la maestra|el maestro|la senora|el senor|la casera|el casero|el dueno|la duena|la directora|el director|la doctora|el doctor|la enfermera|mi ex|su hijo|su hija|su esposo|su esposa|su marido|nuestro hijo|nuestra hija|hijo|hija|esposo|esposa|vecino|vecina|amigo|amiga|companero|companera|companero de trabajo|companera de trabajo|companero de cuarto|companera de cuarto|un tal|una tal|el jefe|la jefa|el supervisor|la supervisora|el encargado|la encargada|el patron|la patrona|el nino|la nina|el chico|la chica|el companero|la companera|el lider|el tio|la tia|el cura|la abuela|el abuelo|la interprete|el interprete|interprete|la traductora|el traductor|traductora|la policia|el policia|policia|el oficial|el guardia|guardia|enfermera|el enfermero|mi hermanito|mi hermanita|mis hermanos|mis hermanas|mi mamita|mi papito|mi viejo|mi vieja|mi hijito|mi hijita|mis ninos|mis ninas|amiga de|amigo de|amigo|amiga|mi ahijado|mi ahijada|mi comadre|mi compadre|mi madrina|mi padrino|mi yerno|mi nuera|la cuidadora|el chofer|la trabajadora social|la bibliotecaria|mi mayor|mi menor|mi mami|mi papi|mis papas|mi nena|mi nene|mi senora|mi conviviente|mi enamorado|mi enamorada|mi bisabuela|mi bisabuelo|mi hijastro|mi hijastra|mi ahijadita|mi sobrinita|mi sobrinito|mi nietecita|mi nietito|mi nietita|mi hermanita|mi concunado|mi ex marido|mi ex esposo|mi exmarido|mi exesposo|mi asistenta|la asistente social|el asistente social|mi alumno|mi alumna|el joven|la joven|el abuelito|la abuelita|mi abuelito|mi abuelita|mi consuegra|mi bebita|mi bebito|mi encargado|mi encargada|mi supervisor|mi supervisora',
    ),
  },
  pt: {
    sure: split(
      'mr|mrs|ms|miss|me chamo|meu nome e|meu nome|nome|no nome do|no nome da|no nome de|em nome do|em nome da|nome do meu marido|me chamam de|todo mundo me chama de|nome completo|chamo-me|se chama|se chamam|chamado|chamada|sou o|sou a|sou|somos|aqui e o|aqui e a|aqui e|aqui quem fala e|quem fala e o|quem fala e a|senhor|senhora|sr|sra|seu|dona|dr|dra|titular|em nome de|ass|assinado|att|abs|abracos|o nome dele e|o nome dela e|nome dela e|nome dele e|conhecido como|conhecida como|apelido|sobrenome|meu sobrenome|meu sobrenome e|agradecer ao|agradecer a|agradeco ao|agradeco a|obrigado ao|obrigada ao|parabens ao|professora|professor|profa|tio|tia|doutor|doutora|gracas ao|seu joao|pastor|titular da conta|mestre|seu nome e|bjs|atenciosamente',
    ),
    people: split(
      'meu filho|minha filha|meus filhos|minhas filhas|meu marido|minha esposa|minha mulher|meu vizinho|minha vizinha|o vizinho|a vizinha|meu chefe|minha chefe|meu amigo|minha amiga|meu irmao|minha irma|minha mae|meu pai|minha sogra|meu sogro|meu bebe|meu namorado|minha namorada|meu colega|minha colega|minha avo|meu avo|meu neto|minha neta|meu sobrinho|minha sobrinha|meu tio|minha tia|meu cunhado|minha cunhada|meu primo|minha prima|o professor|a professora|o senhorio|a senhoria|o dono|a dona|a diretora|o diretor|o dentista|o zelador|a enfermeira|meu patrao|minha patroa|meu ex|nosso filho|nossa filha|filho|filha|marido|esposa|vizinho|vizinha|amigo|amiga|colega|esposo|colega de trabalho|colega de fabrica|colega de quarto|companheiro de quarto|companheira de quarto|um tal de|uma tal de|encarregado|meu menino|minha menina|o chefe|a chefe|o patrao|a patroa|o supervisor|a supervisora|o lider|a lider|o colega|a colega|o amigo|a amiga|o menino|a menina|o medico|a medica|o encarregado|o marido|a esposa|o filho|a filha|a avo|o avo|o tio|a tia|o pastor|a tradutora|o tradutor|tradutora|interprete|a interprete|o interprete|a interpreta|policial|ao policial|o policial|o guarda|guarda|ao guarda|enfermeira|o enfermeiro|ao vizinho|minha irmazinha|meu irmaozinho|minha maezinha|meus irmaos|minhas irmas|minha nora|meu genro|minha comadre|meu compadre|minha madrinha|meu padrinho|minha filhinha|meu filhinho|amiga da|amigo do|a cuidadora|o motorista|a assistente social|a bibliotecaria|minha filhota|meu filhote|minha netinha|meu netinho|minha vo|meu vo|minha vovo|meu vovo|minha companheira|meu companheiro|meu noivo|minha noiva|minha enteada|meu enteado|minha afilhada|meu afilhado|a prof|o prof|minha madrasta|meu padrasto|minha bisavo|meu ex marido|minha ex|meu encarregado|minha encarregada|meu aluno|minha aluna|o menininho|a menininha|o rapaz|a moca|o velhinho|a velhinha|o senhor|a senhora|minha cunhadinha|minha caseira|minha cacula|meu cacula|minha caçula',
    ),
  },
  vi: {
    sure: split(
      'mr|mrs|ms|miss|tên là|tên em là|tên tôi là|tên con là|tên cháu là|tên|họ tên|họ và tên|tôi là|em là|mình là|con là|cháu là|anh là|chị là|chủ tài khoản|chủ tk|chủ thẻ|ten la|toi la|em la|minh la|ho ten|tên gọi|gọi là|hay gọi là|thường gọi là|cứ gọi em là|ký tên|người gửi|toi ten|em ten|minh ten|con ten|chau ten|ten toi la|ten em la|ten minh la|ten con la|chi ten|anh ten|kính thư|tên chồng em là|chủ tài khoản ghi là|chủ tài khoản là|chủ thẻ là|đứng tên|đứng tên là|mang tên|tên vợ tôi là',
    ),
    people: split(
      'anh|chị|em|cô|chú|bác|ông|bà|cháu|con|con trai|con gái|chồng|vợ|chồng em|vợ tôi|vợ em|chồng tôi|bạn|thầy|bé|dì|cậu|mợ|thím|dượng|con trai tôi|con gái tôi|con trai em|con gái em|bạn em|bạn tôi|bạn gái|bạn trai|sếp|hàng xóm|mẹ|bố|ba|má|em trai|em gái|anh trai|chị gái|cháu trai|cháu gái|con em|con tôi|nhà|bạn cùng phòng|bạn cùng lớp|bạn cùng công ty|đồng nghiệp|tổ trưởng|quản lý|cô giáo|thầy giáo|chủ nhà|ông chủ|bà chủ|bác sĩ|hiệu trưởng|chu nha|ong chu|co giao|thay giao|chi|thay|ong|bac|chu|co|phiên dịch|chị phiên dịch|anh phiên dịch|cô phiên dịch|y tá|điều dưỡng|cô y tá|chị y tá|mẹ em|mẹ tôi|mẹ con|bố em|bố tôi|ba em|má em|bà nội|bà ngoại|ông nội|ông ngoại|mẹ chồng|mẹ vợ|bố chồng|bố vợ|chị dâu|em dâu|con dâu|con rể|cháu nội|cháu ngoại|cảnh sát|anh công an|bảo vệ|hộ lý|nữ hộ sinh|nhân viên xã hội|cán bộ|chị cán bộ|anh cán bộ|chú hàng xóm|cô hàng xóm|bác hàng xóm|chị hàng xóm|anh hàng xóm|con gái út|con trai út|con gái lớn|con trai lớn|bạn học|bé gái|bé trai|em gái tôi|em trai tôi|em gái em|em trai em|chị gái em|anh trai em|chồng cũ|vợ cũ|người yêu|vị hôn phu|cháu ngoại em|cháu nội em|nhỏ|thằng bé|con bé',
    ),
  },
  id: {
    sure: split(
      'mr|mrs|ms|miss|nama saya|nama sy|nm|nm saya|nama|nama lengkap|biasa dipanggil|akrab dipanggil|panggil saja|panggil aja|nama anak saya|nama suami saya|nama istri saya|namanya|bernama|saya|aku|kami|a n|atas nama|an|pak|bapak|bu|ibu|mas|mbak|kak|bang|sdr|sdri|dari|hormat saya|salam|pemilik rekening|panggilan|dipanggil|tuan|nyonya|bli|om|tante|abang|haji|ustadz|ustaz|ustadzah|teh|teteh|kang|neng|cak|gus|mbah|koh|uni|pakde|bude|mang|ujang|kepada|sensei|bapaknya|terima kasih kepada',
    ),
    people: split(
      'anak sy|istri sy|suami sy|temen|temen sy|anak gw|anak gue|anakku|istriku|suamiku|ibuku|bapakku|adikku|kakakku|temanku|anak saya|istri saya|suami saya|teman saya|tetangga saya|tetangga|bos saya|atasan saya|adik saya|kakak saya|ibu saya|ayah saya|bapak saya|putra saya|putri saya|anak kami|istri|suami|teman|anak|mertua saya|keponakan saya|sepupu saya|cucu saya|pacar saya|guru|adik|kakak|bayi saya|rekan saya|rekan kerja|teman kerja|teman sekamar|teman satu pabrik|rekan|mandor|wali kelas|guru kelas|pemilik kos|pemilik rumah|ibu kos|bapak kos|si|penerjemah|juru bahasa|perawat|suster|polisi|pak polisi|petugas|satpam|sopir|bidan|ibu mertua saya|bapak mertua saya|kakak ipar saya|adik ipar saya|anak sulung saya|anak bungsu saya|si sulung|si bungsu|nenek saya|kakek saya|paman saya|bibi saya|ponakan saya|menantu saya|mama saya|papa saya|cicit saya|anak tiri saya|ibu tiri saya|calon istri saya|calon suami saya|tunangan saya|mantan suami saya|mantan istri saya|petugasnya|pekerja sosial|kakak perempuan saya|adik laki-laki saya|adik perempuan saya|kakak laki-laki saya|ibu kami|bapak kami|putra kami|putri kami|besan saya|pengasuh|ketua shift|ketua lini|anak perempuan saya|anak laki-laki saya|murid saya',
    ),
  },
  fil: {
    sure: split(
      'mr|mrs|ms|miss|si|ni|kay|sina|nina|kina|pangalan ko|pangalan ko po|pangalan ko ay|pangalan ko po ay|pangalan|ang pangalan|pangalan niya|pangalan niya ay|ako po si|ako si|ito po si|ito si|name ko|name|ate|kuya|aling|mang|tita|tito|lola|lolo|manong|manang|ka|gng|g|bb|atty|engr|mam|maam|sir|boss|tatay|nanay|inday|account name|may-ari|teacher|ninong|ninang|kumare|pareng|mareng|pastor|sister|bro|kagawad|mamang|ka|lolong|aleng|manay|dok|doc|coach|tatang|inang|amang|bunso kong|panganay kong|ginoong|ginang|binibining|mang',
    ),
    people: split(
      'asawa ko|anak ko|ang anak ko|mister ko|misis ko|kapatid ko|kapitbahay ko|kapitbahay namin|kapitbahay|kaibigan ko|nanay ko|tatay ko|boss ko|amo ko|bunso ko|panganay ko|pamangkin ko|apo ko|pinsan ko|kasama ko|kasama kong|kasamahan kong|katrabaho kong|roommate ko|roommate kong|katrabaho ko|anak kong|anak naming|asawa kong|kaibigan kong|kapitbahay kong|kapitbahay naming|teacher|hipag ko|bayaw ko|anak|asawa|biyenan ko|ninang ko|jowa ko|interpreter|ang interpreter|nanay kong|tatay kong|kapatid kong|kuya kong|ate kong|lola kong|lolo kong|pamangkin kong|apo kong|pinsan kong|biyenan kong|mister kong|misis kong|kapitbahay na|kapitbahay na si|lalaking|babaeng|batang|matandang|kasambahay kong|kasambahay|social worker|caseworker|anak na|bayaw ko|hipag ko|inaanak ko|inaanak kong|kumpare ko|kumare ko|dating asawa ko|dating asawa kong|stepson ko|stepdaughter ko|tiyahin ko|tiyuhin ko|tiyahin kong|tiyuhin kong|bunsong anak kong|panganay na anak kong|binatilyo kong|dalagita kong|panganay kong|nars|pulis|guro|bayaw kong|hipag kong',
    ),
  },
  ne: {
    sure: split(
      'mr|mrs|ms|miss|tyahi naam|usko naam|unko naam|sathi ko naam|mero naam|mero nam|uniko naam|chhora ko naam|chhori ko naam|chhoro ko naam|chora ko naam|chori ko naam|shriman ko naam|shrimati ko naam|bachha ko naam|bachcha ko naam|aama ko naam|buwa ko naam|bahini ko naam|bhai ko naam|didi ko naam|sathi ko naam',
    ),
    people: split(
      'mero chhora|mero chhori|chhora|chhori|chora|chori|shriman|shrimati|bahini|dai|didi|sathi|gharbeti|mero bhatija|mero bhatiji|mero bhanja|mero bhanji|mero sasu|mero sasura|mero buhari|mero juwai|mero didi|mero bhai|mero bahini|mero dai|mero aama|mero ama|mero buwa|mero baba|mero nati|mero natini|mero sathi|hamro chhora|hamro chhori|chhimeki|mero chhimeki|mero shriman|mero shrimati|mero budha|mero budhi|malik|sahu',
    ),
  },
};

/** Small words by which the language of a text in Latin letters is told, as they are typed without accents. */
export const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: split(
    'the|and|is|are|of|to|for|my|in|that|it|was|with|have|please|not|you|we|i|this|on|be|can|do|but|at|so|as|what',
  ),
  es: split(
    'el|la|los|las|de|que|y|en|un|una|por|con|para|mi|es|se|no|del|al|lo|su|como|pero|me|nos|esta|muy|hay|soy|yo|mas|cuando',
  ),
  pt: split(
    'o|a|os|as|de|que|e|em|um|uma|por|com|para|meu|minha|nao|do|da|no|na|se|mas|eu|ao|dos|das|esta|muito|sou|tem|ele|ela|pra|voce',
  ),
  vi: split(
    'là|của|và|có|không|cho|em|tôi|anh|chị|được|ở|này|một|người|với|thì|đã|ạ|con|nhà|mà|các|những|rồi|ơi|cái|đi|bị|nhờ|hay|toi|khong|cua|duoc|nha|minh|số|tên|tài|khoản|điện|thoại|chồng|vợ|mẹ|ngân|hàng|công|ty|việc|ngày',
  ),
  id: split(
    'saya|yang|dan|di|ke|dari|ini|itu|untuk|tidak|ada|dengan|bisa|kami|sudah|anak|mau|tolong|pak|bu|mohon|apa|karena|juga|atau|akan|belum|kalau|nya|istri|suami|dong|rumah',
  ),
  fil: split(
    'ang|ng|sa|na|po|ako|ko|mga|ay|at|si|ni|kay|hindi|lang|naman|kami|namin|siya|niya|yung|ba|may|wala|kung|para|pwede|sana|nyo|kasi|din|rin|pero|salamat|nang|kong',
  ),
  ne: split(
    'mero|hamro|cha|chha|chhan|hola|bhayo|garnu|garna|huncha|pani|dinu|lai|chhora|chhori|chora|chori|hajur|naam|barsa|padcha|kaam|ghar|yo|tyo|ma|ko',
  ),
};
