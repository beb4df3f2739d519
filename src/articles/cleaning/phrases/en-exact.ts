// English phrases that make up a whole line.
import { asWritten } from '../../../text/as-written.ts'
import type { Phrases } from './phrases.ts'

export const exactEn: Phrases['exact'] = {
  share: asWritten`
    share · share this · share this article · share this story · share this post · share this page ·
    share article · share story · share on · share via · share with · share link · share now ·
    share options · share to · shares · # shares · share on facebook · share on twitter · share on x ·
    share on whatsapp · share on linkedin · share on reddit · share on telegram · share on bluesky ·
    share via email · share by email · share with friends · tweet · tweet this · post this · pin it · pin ·
    copy link · copy url · copy the link · link copied · copied · link copied to clipboard ·
    copy link to clipboard · email this · email article · email this article · email this story ·
    email to a friend · e mail · print this · print article · print this article · print this page · send ·
    send by email · save · save article · save this story · save for later · save story · bookmark ·
    bookmark this · add to bookmarks · like · likes · # likes · like this · react · follow · follow us ·
    follow us on · connect with us · gift this article · gift article · give this article · republish ·
    republish this article · messenger · flipboard · follow us on facebook · follow us on twitter ·
    follow us on instagram · follow us on x · add us on google · add as a preferred source on google ·
    add as preferred source · follow on google news · join the conversation on x · opens in new window ·
    opens in a new window · resize text · text size · font size · increase text size · a a a`,
  cookies: asWritten`
    accept · accept all · accept cookies · accept all cookies · accept and continue · accept and close ·
    i accept · i agree · agree · agree and continue · agree and close · got it · reject · reject all ·
    reject all cookies · reject non essential · decline · decline all · only necessary · necessary only ·
    necessary cookies only · essential cookies only · manage preferences · manage cookies · manage options ·
    manage settings · manage consent · cookie settings · cookie preferences · cookie policy ·
    cookie notice · cookies policy · privacy settings · privacy preferences · privacy policy · customise ·
    customize · save preferences · save and close · allow all · allow all cookies · allow selection · deny ·
    we value your privacy · we care about your privacy · your privacy · your privacy choices ·
    your privacy matters · yes i agree · do not sell my personal information ·
    do not sell or share my personal information · consent · ok`,
  newsletter: asWritten`
    newsletter · newsletters · sign up · sign up now · sign me up · sign up for free · sign up here ·
    sign up to our newsletter · sign up for our newsletter · sign up for newsletters · subscribe ·
    subscribe now · subscribe to our newsletter · subscribe to newsletter · subscribe for free ·
    enter your email · enter your email address · your email · your email address · email address ·
    e mail address · join our newsletter · get our newsletter · get the newsletter · stay informed ·
    stay up to date · stay in the loop · never miss a story · thank you for subscribing ·
    thanks for subscribing · thanks for signing up · you are now subscribed ·
    you have successfully subscribed · no spam · no spam unsubscribe at any time · unsubscribe at any time ·
    you can unsubscribe at any time · please enter a valid email address · invalid email address ·
    delivered to your inbox · please check your inbox · get notifications · turn on notifications ·
    enable notifications · allow notifications · get breaking news alerts`,
  paywall: asWritten`
    already a subscriber · already a subscriber log in · already a subscriber sign in · already a member ·
    already have an account · already registered · log in · login · sign in · log in to continue ·
    sign in to continue · register · register now · register for free · create an account ·
    create a free account · create account · subscribe to continue · subscribe to continue reading ·
    subscribe to read · subscribe to read more · subscribe to unlock · become a member ·
    become a subscriber · become a supporter · start your free trial · start free trial · start your trial ·
    try for free · try it free · view offers · see offers · see subscription options ·
    view subscription options · choose your plan · unlock this article · unlock full access ·
    this article is for subscribers only · this article is for subscribers ·
    this content is for subscribers only · subscribers only · subscriber only · for subscribers ·
    for subscribers only · exclusive to subscribers · members only · premium · premium content ·
    premium article · free for a limited time · support us · support our journalism · donate · donate now ·
    make a donation · contribute · remind me later · not now · no thanks · maybe later · dismiss · close ·
    cancel anytime · cancel at any time · you have # free articles left ·
    you have # free articles remaining · you have # articles left · this is your last free article ·
    you have reached your limit of free articles · continue reading · continue reading with a subscription ·
    log in to read more · to continue reading · to read the full story`,
  app: asWritten`
    download our app · download the app · download app · get the app · get our app · open in app ·
    open app · read in app · view in app · use the app · install app · install the app · install our app ·
    download now · available on the app store · download on the app store · get it on google play ·
    app store · google play · continue in browser · scan the qr code to download the app ·
    add to home screen`,
  advert: asWritten`
    advertisement · advertisements · advertising · advert · ad · ads · adverts · sponsored ·
    sponsored content · sponsored by · paid content · paid post · promoted · promoted content ·
    partner content · advertisement feature · advertorial · content continues below ·
    article continues below · article continues below advertisement · article continues after ad ·
    article continues after advertisement · article continues after this advertisement ·
    story continues below · story continues below advertisement · story continues below this ad ·
    story continues after advertisement · story continues · advertisement story continues below ·
    advertisement continue reading · continue reading below · continue reading the main story ·
    continued below · scroll to continue · scroll to continue with content · scroll for more ·
    skip advertisement · skip ad · skip ads · close ad · remove ads · report this ad · report ad ·
    why this ad · ad feedback · ad choices · adchoices · advertise here · advertise with us · your ad here ·
    this advertisement has not loaded yet ·
    this advertisement has not loaded yet but your article continues below ·
    the article continues after the advert · article continues after the ad · loading ad ·
    powered by outbrain · by taboola · by outbrain · sponsored links · promoted links ·
    we may earn a commission · we may earn commission from links on this page · remove ad · taboola feed ·
    ad unmute · hide ad`,
  comments: asWritten`
    comments · comment · # comments · # comment · comments # · comment # · no comments · no comments yet ·
    leave a comment · leave a reply · post a comment · post comment · post your comment · add a comment ·
    add comment · add your comment · write a comment · view comments · view all comments · view # comments ·
    show comments · show all comments · read comments · read the comments · read all comments ·
    hide comments · load comments · load more comments · see all comments · see comments ·
    join the conversation · join the discussion · join the debate · start the conversation · have your say ·
    what do you think · tell us what you think · log in to comment · login to comment · sign in to comment ·
    you must be logged in to post a comment · please log in to comment · register to comment ·
    be the first to comment · comments are closed · comments for this article are closed ·
    comments are turned off · commenting is closed · commenting on this article is closed ·
    comments closed · comments off · sort by newest · sort by · newest first · oldest first · most liked ·
    reply · replies · # replies · report · report abuse · report this comment · report comment ·
    cancel reply · community guidelines · commenting rules · read our comment policy · comment policy ·
    submit · submit comment · load more · your comment · required fields are marked`,
  rights: asWritten`
    all rights reserved · terms of use · terms of service · terms and conditions · terms conditions ·
    terms · terms and privacy · privacy and cookies · accessibility · accessibility help ·
    accessibility statement · imprint · disclaimer · legal notice · licensing · reprints ·
    reprints and permissions · rights and permissions · permissions · purchase licensing rights ·
    our standards the thomson reuters trust principles ·
    our standards the thomson reuters trust principles opens new tab · request permissions ·
    reuse this content · order reprints · order reprints today s paper subscribe · copyright ·
    editorial standards · corrections · report an error · report a typo · report a correction ·
    submit a correction · see an error · found an error · suggest a correction ·
    report an error in this article`,
  navigation: asWritten`
    skip to content · skip to main content · skip to navigation · skip to article · skip navigation ·
    jump to content · jump to main content · back to top · back to home · back to homepage ·
    back to article · back to news · return to top · return to homepage · scroll to top · top of page ·
    toggle navigation · toggle menu · open menu · close menu · main menu · show menu · hamburger menu ·
    site map · sitemap · search this site · search site · site search · open search · my account ·
    my profile · sign out · log out · logout · contact us · about us · about this site · work for us ·
    help centre · help center · customer service · rss · rss feed · read more · read full article ·
    read the full article · read full story · read the full story · read the full story here ·
    read more here · read less · read on · show more · show less · show full article · see more · see all ·
    see less · view more · view all · view full article · view gallery · view image · view original ·
    learn more · find out more · click here · click here to read more · click to read more · more info ·
    tap to expand · expand · collapse · next article · previous article · next story · previous story ·
    next post · previous post · next page · previous page · next slide · previous slide · in this article ·
    in this story · table of contents · on this page · jump to · loading · loading please wait ·
    please wait · enlarge · enlarge image · view image in fullscreen · open image in new tab ·
    hide caption · toggle caption · show caption · view on map · javascript is disabled ·
    please enable javascript · enable javascript · more details · print edition · e paper · epaper ·
    today s paper · listen to this article · listen to article · listen to this story ·
    listen to the article · this audio is auto generated · topics in this article · edition ·
    change edition · set as default`,
  live: asWritten`
    live · live updates · live blog · liveblog · live now · live coverage · breaking · breaking news ·
    developing · developing story · this is a developing story ·
    this is a developing story check back for updates · this is a breaking news story ·
    this story is developing · this story will be updated · more to follow · more to come · more follows ·
    this page updates automatically · this page will update automatically · show more updates ·
    load more updates · show new updates · new updates · # new updates · # new posts · refresh ·
    refresh for updates · refresh the page for updates · auto refresh · turn on auto refresh ·
    automatic updates · latest updates · pinned · pinned post · just now · key events · key posts ·
    key moments · update · updated · end of live coverage · ended · summary of key events · jump to latest ·
    older updates · older posts · newer posts · view latest updates`,
  player: asWritten`
    play · pause · play video · play audio · play now · watch now · watch video · watch the video ·
    watch live · watch · mute · unmute · click to unmute · tap to unmute · click to play · tap to play ·
    fullscreen · full screen · exit fullscreen · current time · duration · remaining time · playback rate ·
    playback speed · captions · captions off · subtitles off · captions settings · seek · volume ·
    video player · audio player · video is loading · this video is unavailable · video unavailable ·
    this video can not be played · this video cannot be played · media caption · image caption ·
    video caption · replay · replay video · up next · now playing · skip forward · skip back · skip intro ·
    loaded # · stream type live · this is a modal window · beginning of dialog window ·
    end of dialog window · autoplay · video duration · listen · listen now · share video · copy embed code ·
    to play this video you need to enable javascript in your browser ·
    your browser does not support the video tag · your browser does not support the audio element`,
  photo: asWritten`
    file photo · file image · file picture · stock photo · stock image · representative image ·
    representational image · representational photo · image for representation ·
    image for representation only · image for representational purposes only · getty images · getty ·
    istock · istockphoto · shutterstock · alamy · ap photo · reuters photo · photo courtesy · image source ·
    photo gallery · picture gallery · image gallery`,
}
