import { asWritten } from '../../../text/as-written.ts'
import { exactEn } from './en-exact.ts'
import type { Phrases } from './phrases.ts'

export const en: Phrases = {
  exact: exactEn,
  openings: {
    share:
      /^(?:(?:click (?:here )?to )?share (?:(?:this|the) )?(?:(?:article|story|post|page|news|link) )?(?:on|via|with|to) (?:facebook|twitter|x|whats ?app|linked ?in|telegram|reddit|pinterest|tumblr|threads|bluesky|mastodon|xing|pocket|messenger|instagram|skype)(?: opens in (?:a )?new (?:window|tab))?|click (?:here )?to (?:email|print|share|tweet|send)(?: (?:this|a link|this article|this to|a link to)(?: to)?(?: a friend)?)?(?: opens in (?:a )?new (?:window|tab))?|(?:email a link to a friend|email|print|tweet|share) opens in (?:a )?new (?:window|tab))$/,
    cookies:
      /^(?:we(?: and our (?:# )?(?:trusted )?partners)? (?:and our partners )?(?:use|store|set|value your privacy)\b.*\b(?:cookies?|your privacy|device|tracking technologies)\b|(?:this|our) (?:web ?site|site|page|app) uses? (?:\w+ )*cookies?\b|(?:our )?(?:web ?sites?) use cookies|by (?:continuing to|clicking|using|browsing|accepting|visiting|choosing|selecting|pressing)\b.*\b(?:cookies?|accept|agree|consent|terms|privacy policy)\b|cookies (?:help|enable|allow) us\b|(?:please )?(?:accept|allow|enable|manage|change) (?:your |our |all |the )*(?:cookies?|cookie (?:settings|preferences))\b|(?:read|see|view) our (?:cookie|privacy) (?:policy|notice)|you can (?:change|manage|withdraw|update) your (?:cookie |privacy )?(?:settings|preferences|consent|choices)\b|with your (?:consent|permission|agreement) we\b.*\bcookies?\b)/,
    newsletter:
      /^(?:.{0,90}\b(?:straight|direct|directly|delivered|sent) (?:\w+ )?to your (?:inbox|email|phone)\b|(?:(?:click here to|please|dont forget to|not a subscriber|want more) )*(?:sign up|signup|subscribe|register)\b.*\b(?:our|inbox|newsletters?|briefing|alerts?|youtube|podcast|channel|(?:daily|weekly|free) (?:\w+ )?(?:email|news|digest|update|bulletin)s?)\b|(?:get|receive|have|want)\b.*\b(?:in|to|into|straight to|direct to|directly to) (?:your |my )?(?:inbox|email|phone|mailbox)\b|get (?:the|our)\b.*\b(?:newsletter|briefing|email|alerts|app)\b|(?:our|the|this) (?:free |daily |weekly |morning |evening )*newsletter\b.*\b(?:you|your|inbox)\b|(?:join|follow)\b.*\b(?:whatsapp|telegram|facebook|instagram|twitter|youtube|linkedin|google news|tiktok|bluesky|threads|channel|community group)\b|by (?:signing up|subscribing|registering|entering your email|submitting)\b.*\byou\b|never miss (?:a|another) (?:story|thing|update|beat|moment)\b|stay (?:informed|up to date|updated|ahead|connected|in the know)\b.*\b(?:with|our|newsletter)\b.*|(?:like|find) us on (?:facebook|twitter|instagram)\b|for (?:more|the latest)\b.*\b(?:follow us|subscribe|sign up|visit our|download our|join our|click here)\b|(?:i|we) (?:would like to|may|will|want to) (?:receive|send you|use the information you provide)\b)/,
    paywall:
      /^(?:(?:please )?(?:subscribe|log in|sign in|login|register|create an account|join|become a member|upgrade)\b.*\b(?:to continue|to keep reading|to read|to unlock|to access|to view|full access|unlimited access|to support|for unlimited)\b|already (?:a subscriber|a member|registered|subscribed|have an account)\b|(?:you have|youve) (?:reached|read|used|# (?:free )?articles?)\b.*\b(?:limit|free|articles?|month)\b|this (?:article|story|content|page|post) is (?:for|only available|available only|exclusive|exclusively|reserved|free to read|premium|locked|part of our)\b.*\b(?:subscribers?|members?|readers?|register|registered|subscription|premium|free)\b|(?:enjoy|get) unlimited (?:digital )?access\b|(?:to|want to) (?:continue|keep) reading\b.*\b(?:subscribe|log in|sign in|register|account|subscription|free)\b|support (?:our|independent|quality) journalism\b|(?:your|reader) (?:support|contributions?|donations?) (?:makes?|helps?|keeps?|powers?|funds?|allows?)\b.*\b(?:us|our|journalism|work|possible)\b|start your (?:free |# ?\w* )?trial\b|(?:cancel|stop) (?:at )?any ?time\b|from (?:just|only) # ?\w* (?:a|per) (?:week|month|year)\b|subscriber only\b)/,
    app: /^(?:(?:download|install|get|try|use|open in) (?:the|our)\b.*\bapp\b|(?:read|watch|listen|follow)\b.*\b(?:on|in|via|with) (?:the|our) (?:\w+ ){0,3}app\b|available (?:on|in|from) (?:the )?(?:app store|google play|ios|android)\b|for (?:a )?(?:better|the best) (?:experience|reading experience)\b.*\bapp\b|download\b.*\b(?:from|on) (?:the )?(?:app store|google play)\b)/,
    advert:
      /^(?:(?:the )?(?:story|article|content|post|text) continues (?:below|after)\b|scroll (?:down )?to continue\b|(?:this|the) (?:article|post|page|content) (?:is|was|contains|may contain|includes) (?:sponsored|affiliate|paid)\b|(?:we|this site|the publisher) may (?:earn|receive|get) (?:a |an )?(?:small |affiliate )?commissions?\b|if you (?:buy|purchase|click)\b.*\bcommission\b|(?:sponsored|paid for|presented|brought to you|powered) by \w+|advertisement scroll\b)/,
    comments:
      /^(?:(?:join|start) the (?:conversation|discussion|debate)\b|(?:log|sign) ?in\b.*\bto (?:comment|join|reply|leave)\b|you (?:must|need to|have to) be (?:logged in|signed in|registered|a subscriber)\b|be the first to (?:comment|reply|react)\b|(?:comments|commenting) (?:on|for|are|is|have been)\b.*\b(?:closed|disabled|turned off|moderated|switched off)\b|(?:share|leave|tell us|let us know|give us) (?:us )?(?:your|what you) (?:thoughts?|views?|comments?|opinions?|think|feedback)\b.*|your email address will not be published\b|(?:do you )?have (?:you )?(?:a (?:story|tip|question)|an opinion|something to)\b.*\b(?:email|contact|get in touch|us|tell us)\b|do you have (?:a|any|more) (?:story|tip|news|information)\b|(?:got|have) a (?:news )?tip\b|(?:all )?comments (?:on|for) this\b|(?:view|show|read|see|load) (?:all )?(?:the )?(?:# )?(?:more )?comments\b|(?:contact|email|write to) (?:us|the (?:author|writer|reporter|editor)|our newsroom)\b)/,
    rights:
      /^(?:(?:copyright|c) #|copyright (?:of|by|the|c)\b|.{0,80}\ball rights reserved\b|no part of (?:this|it)\b.*\bmay be\b|this (?:material|article|content|story|website) (?:may|must|cannot|can) not be (?:published|reproduced|copied|redistributed|broadcast|used)\b|(?:reproduction|republication|redistribution) (?:in whole|without|of|is|or)\b.*\b(?:permission|prohibited|consent|forbidden)\b|(?:the )?\w+(?: \w+){0,4} is not responsible for the content of external (?:web)?sites\b|we welcome (?:corrections|your feedback)\b|(?:see|spotted|found|notice) (?:an|a) (?:error|mistake|typo)\b|our standards the\b)/,
    live: /^(?:this (?:page|article|story|blog|live blog|post)(?: will| is)? (?:updates?|refresh(?:es)?|be(?:ing)? updated|updated|refreshed)\b|(?:this is|it is) a (?:developing|breaking)(?: news)? story\b|this (?:developing |breaking )?(?:news )?story (?:is|has been|was|will be) (?:developing|updated|being updated)\b|(?:check back|come back|refresh|stay tuned|please check back|follow (?:our|the) live)\b.*\b(?:updates?|more|later|page|soon|latest|blog|coverage)\b|(?:you can )?follow (?:live|all the latest)\b.*\bupdates?\b|(?:show|load|see|view) (?:# )?(?:more|new|newer|older|latest) (?:updates?|posts?|entries)\b|our live coverage (?:has|is)\b|(?:we are|that is all|thats all|this live)\b.*\b(?:live coverage|live blog|live page)\b)/,
    photo:
      /^(?:(?:image|photo|picture|figure|media|video) (?:caption|credit|source|copyright)\b|(?:this |the )?(?:undated |recent |combination )?(?:file|handout|stock|representative|representational) (?:photo|photograph|image|picture|footage)\b|(?:image|photo|picture)s? (?:is |are )?(?:for|used for) (?:representation|representational|representative|illustration|illustrative)\b|(?:photo|photograph|photographed|image|picture|illustration|graphic)s? by \w+(?: \w+){0,5}$)/,
    player:
      /^(?:(?:watch|listen to|play) (?:this|the) (?:video|audio|clip|article|story|episode)\b.{0,40}$|(?:this|your) (?:video|browser)\b.*\b(?:cannot|can not|unavailable|does not support|not supported|playback)\b|(?:click|tap) (?:here )?to (?:play|watch|unmute|expand|enlarge|listen)\b)/,
    navigation:
      /^(?:(?:please )?(?:enable|turn on|activate) javascript\b|(?:click|tap) here (?:to|for)\b|view the original\b|(?:back|return|go) to (?:the )?(?:top|home|homepage|main|news|all|overview|previous|index)\b.{0,20}$|skip to\b.{0,30}$|page # of #$|# of #$)/,
  },
  labels: asWritten`
    menu · search · home · homepage · news · world · politics · business · sport · sports · opinion ·
    culture · technology · tech · science · health · travel · weather · lifestyle · entertainment · national ·
    local · international · europe · asia · africa · economy · markets · video · videos · audio · podcast ·
    podcasts · photos · pictures · gallery · galleries · top · next · previous · prev · back · more ·
    sections · section · all · latest · help · contact · about · print · email · link · analysis · exclusive ·
    explainer · explained · watch live · editor s pick · editors pick · news desk · newsdesk · web desk ·
    online desk · staff · staff reporter · staff writer · our correspondent · our reporter ·
    special correspondent · news agency · news agencies · feature · features · interview · review · uk news ·
    us news · world news · local news · city · cities · education · environment · advertise · careers · jobs ·
    games · puzzles · crosswords · obituaries · archive · archives · events · shop · store · money · finance ·
    arts · books · food · style · fashion · real estate · motoring · letters · editorial · columnists ·
    topics · tags · about the author · english · language · region`,
  headings: asWritten`
    related · related stories · related story · related articles · related article · related news ·
    related content · related posts · related coverage · related links · related reading · related reads ·
    related items · related headlines · related reports · related video · related videos ·
    related on this site · also read · also in the news · also on this site · see also · read also ·
    read next · read this next · recommended · recommended for you · recommended stories ·
    recommended articles · recommended reading · recommended reads · recommended news ·
    recommended by our editors · recommended videos · more stories · more articles · more news ·
    more headlines · more top stories · more related stories · more related articles · more on this story ·
    more on this topic · more on this · more on this subject · more like this · more stories like this ·
    more for you · more from us · more from this section · more from author · more from the author ·
    more by this author · more from this author · more from our site · most read · most viewed ·
    most popular · most popular stories · most popular now · most read stories · most read articles ·
    most read news · most read today · most shared · most commented · most watched · most recent ·
    most recent stories · popular · popular now · popular stories · popular articles · popular posts ·
    popular news · popular reads · popular on this site · top stories · top news · top headlines ·
    top articles · top reads · top picks · top picks for you · todays top stories · today s top stories ·
    today s headlines · other top stories · other stories · other news · other articles · latest news ·
    latest stories · latest articles · latest headlines · latest posts · the latest news ·
    the latest headlines · just in · recent posts · recent articles · recent stories · recent news ·
    trending · trending now · trending news · trending stories · trending today · trending topics ·
    trending articles · trending videos · what s trending · whats trending · in other news ·
    in case you missed it · icymi · elsewhere on the site · elsewhere on this site · around the web ·
    from around the web · from the web · from our partners · from our network · promoted stories ·
    sponsored stories · paid partner content · suggested for you · suggested stories · suggested articles ·
    suggested reading · similar articles · similar stories · similar posts · similar news · further reading ·
    editors picks · editor s picks · editors choice · editor s choice · featured stories · featured articles ·
    must reads · must read · must read stories · today s must reads · in the news · keep reading ·
    you may also like these stories · read more stories · read more articles · read more news ·
    read more from us · read more on this story · read more on this topic · read more related stories ·
    our top stories · our latest stories · stories for you · stories you may like · stories you might like ·
    stories you may have missed · stories you might have missed · articles you may like ·
    news you may have missed · people also read · readers also read · others also read · others are reading ·
    other readers also read · what others are reading · what to read next · what to read now · explore more ·
    discover more · discover more stories · more to explore · more to read · more reading ·
    more from the web · more videos · more coverage · more on the story · up next for you · next up ·
    next read · next reads · continue exploring · related topics and stories · the daily most read ·
    five most read · top # stories · top five · top # most read · from the archive · from our archive ·
    from the archives`,
  looseHeadings: asWritten`
    you may also like · you might also like · you may like · you might like · you may be interested in ·
    you may also be interested in · you might be interested in · you might also be interested in ·
    you might also enjoy · you may also enjoy · you may have missed · you might have missed ·
    you should also read · you ll also like · youll also like · dont miss · don t miss · dont miss these ·
    dont miss this · dont miss out · do not miss · read more · more · more to the story · read · watch ·
    watch more · listen · headlines · the latest · latest · features · videos · happening now · whats new ·
    best of the web · for you · picked for you · highlights · explore · discover · in focus · in depth ·
    in pictures · opinion · the big read · long reads · dig deeper · go deeper · background reading ·
    what we are reading · worth reading · worth a read · next · also · links · elsewhere · spotlight`,
  headingOpenings: asWritten`
    more from · more in · more on · more about · more by · most read in · most popular in · most popular on ·
    most read on · latest from · the latest from · latest in · latest on · top stories in · top stories from ·
    popular in · popular on · trending in · trending on · also in · also on · also from · other stories from ·
    other stories in · stories from · related to · read more from · read more about · read more on ·
    read more in · news from · recommended from · recommended by · around · see more from · see more on ·
    see also in · best of`,
  pointers: asWritten`
    also read · also see · also watch · read also · read more · read more here · read next · read this ·
    read · see also · see more · see · more · more on this · more here · related · related story ·
    related stories · related article · related articles · related news · related content · related coverage ·
    related video · related reading · related read · watch · watch now · watch also · watch here ·
    watch more · watch video · watch the video · watch live · listen · listen now · listen here · must read ·
    must watch · dont miss · don t miss · recommended · recommended reading · recommended read ·
    you may also like · you might also like · you may like · you may also be interested in ·
    you might also be interested in · you may also enjoy · further reading · in pictures · in pics ·
    in photos · photos · video · gallery · photo gallery · podcast · live updates · follow live ·
    click here to read · click to read · click here · click here for more · full story · read full story ·
    read the full story · read the full story here · read full story here · read here · read the story ·
    read the full article · read the latest · also on this site · next read · next · trending · trending now ·
    trending stories · editors choice · from the archive · from the archives · latest · top story · in depth ·
    explainer · icymi · in case you missed it · to read more · for more · for more read · also check ·
    check out · check also · read the analysis · read analysis · other news · more to read · previously ·
    story so far · more news · more stories · learn more · find out more`,
  photoMarks: asWritten`
    photo · photos · photo by · photos by · photo credit · photo credits · photo courtesy ·
    photo courtesy of · photo illustration · photo illustration by · photograph · photographs ·
    photograph by · photographs by · photographer · photography · photography by · image · images · image by ·
    images by · image credit · image credits · image source · image courtesy · image courtesy of ·
    image copyright · picture · pictures · picture by · picture credit · pic · pics · pic credit · credit ·
    credits · courtesy · courtesy of · illustration · illustration by · illustrations by · graphic ·
    graphics · graphic by · graphics by · cartoon · file photo · file image · file picture · file pic ·
    handout · screenshot · screengrab · photo source · caption · image caption · media caption · pictured ·
    video by · video credit · footage · map · chart · representative image · representational image`,
  bylines: 'by',
  makers: asWritten`
    written by · words by · words · text by · story by · report by · reported by · edited by · posted by ·
    published by · author · authors · editor · reporter · interview by · review by · reviewed by ·
    fact checked by · translated by · compiled by · curated by · produced by · updated by · contributed by ·
    article by · analysis by · opinion by · researched by · medically reviewed by · sub edited by`,
  roles: asWritten`
    correspondent · correspondents · reporter · reporters · editor · writer · staff · columnist ·
    contributor · bureau · desk · journalist · producer · analyst · anchor · freelance · intern · trainee ·
    newsroom`,
  stampWords: asWritten`
    published · updated · posted · last · first · modified · created · edited · date · revised · issued ·
    edition · release · released · added · on · at · as · of · update · uploaded · time · online · print ·
    ago · about · an · a · and`,
  dateWords: asWritten`
    january · february · march · april · may · june · july · august · september · october · november ·
    december · jan · feb · mar · apr · jun · jul · aug · sep · sept · oct · nov · dec · monday · tuesday ·
    wednesday · thursday · friday · saturday · sunday · mon · tue · tues · wed · thu · thur · thurs · fri ·
    sat · sun · today · yesterday · am · pm · a · m · p · hour · hours · hr · hrs · h · minute · minutes ·
    min · mins · second · seconds · sec · secs · day · days · week · weeks · month · months · year · years ·
    gmt · bst · utc · est · edt · et · pst · pdt · pt · ist · cst · cdt · ct · mst · mdt · cet · cest · aest ·
    aedt · sgt · pkt · jst · hkt · wat · eat · sast · nzst · z · t · noon · midnight · st · nd · rd · th`,
  readingTime:
    /^(?:(?:estimated )?(?:reading|read) time(?: is)?(?: approx(?:imately)?)? # ?(?:m|mins?|minutes?)?|(?:approx(?:imately)? )?# ?(?:to # )?(?:mins?|minutes?|minute s) (?:read|reading|reading time|to read|listen|watch|video)|time to read # (?:mins?|minutes?)|(?:read|reads?) in # (?:mins?|minutes?)|# ?min)$/,
}
