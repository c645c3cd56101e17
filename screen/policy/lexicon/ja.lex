lang ja

list common = の | に | は | を | が | で | と | も | か | よ | ね | す | ま | し | て | い | な | た | だ | る | さ | お | ご | へ | や | こ | れ | そ | あ | く | り | ら | せ | ん | 私 | 下 | 方 | 何 | 的

noun phone = 電話番号 | 携帯番号 | 携帯の番号 | お電話番号 | ご連絡先 | 携帯電話番号 | 番号
noun email = メールアドレス | メアド | アドレス | eメール | メール
noun address = 住所 | ご住所 | 自宅住所
noun social = 連絡先 | 連絡方法

macro item = {noun} | {platform} [id | のid]

term request weight=0.9
	<item> (を | も) [..2] (教えて | 教えていただ | 教えてくださ | 教えてもら | 送って | ください | 頂けま | いただけま | 聞いても | 知りたい)
	<item> (教えて | おしえて | 送って)
	<item> は (何 | なん | 何番)
	{platform} (やって | 使って | して) (ますか | いますか | る)
term request class=address weight=0.88
	(どこに | どちらに) (住んで | お住まい)
term move weight=0.9
	{platform} (で | に | の方で | へ) [..2] (話 | 話し | 話そう | やり取り | 連絡 | 続け | 続き | 移動 | 移り | メッセージ | 通話 | 相談 | お話 | やりと | チャット)
	{platform} (で | に) (連絡 | 追加 | 登録)
	{platform} (交換 | 追加)
	{platform} (しま | しよう | しませんか)
term move class=social weight=0.85
	(サイト | プラットフォーム | アプリ) (外 | の外 | 以外) [で]
	(直接) (連絡 | やり取り | 取引 | 話)
term move class=email weight=0.85
	メールで (連絡 | やり取り | 話 | 続け)
term move class=payment weight=0.85
	(手数料) (を避け | なし | を節約)
term circumvent weight=0.88
	(電話番号 | 連絡先 | メールアドレス | 番号 | アドレス) は [..3] (履歴書 | ポートフォリオ | プロフィール | サイト | 画像 | 写真 | pdf | ファイル | 最後のページ | 資料) (に | の | を)
	qrコードを (読み | スキャン | 読んで)
term handle weight=0.92
	{platform} (id | のid | は | アカウント) [は]
	私の {platform} [は]
term announce weight=0.9
	(電話番号 | 電話 | 番号 | 携帯 | 連絡先) は
term guard weight=1
	(注文 | 請求書 | ページ) 番号
	{platform} (ボット | 広告 | アプリ開発 | 連携 | スタンプ)
# What a thing is done by, and where it stands, once more.
noun phone = お電話番号
term request class=phone weight=0.91
	(お電話番号 | 電話番号 | 携帯番号 | 携帯の番号) [を | は] [..1] (いただけ | 頂け | 伺っ | うかがっ | お伺い | お聞き | 聞い | 教え | お教え | 知ら | ください | 下さい)
	(何番 | どの番号 | どちらの番号) [に | へ] ..2 (電話 | お電話 | かけ | 連絡)
term request class=email weight=0.91
	(メールアドレス | メアド | アドレス) [を | は] [..1] (いただけ | 頂け | 伺っ | うかがっ | お伺い | お聞き | 聞い | 教え | お教え | ください | 下さい)
	(どの | どちらの) (メール | アドレス | メールアドレス) [に | へ] ..2 (送 | お送り | 送れば)
term request class=social weight=0.91
	{messenger} [を | の] (交換)
	{platform} [の | は] [id | アカウント | ユーザー名] (お持ち | ありますか | 教え | 持って)
	(連絡先) [を] (交換 | 教え | いただけ | 伺)
term move class=meeting weight=0.89
	(zoom | google meet | meet | teams | ズーム) [で | にて] ..2 (打ち合わせ | 打合せ | 面談 | 会議 | ミーティング | 話 | お話 | 面接 | 相談)
term move class=phone weight=0.87
	(お電話 | 電話) [を | にて] (ください | 下さい | いただけ | 頂け | お願い)
	(電話 | お電話) で [..1] (話 | お話 | 相談 | 説明 | やり取り)
term move class=social weight=0.89
	(続き | この先 | 詳細 | やり取り | 以降) は {platform} [で | にて | に]
	(外部 | サイト外 | プラットフォーム外 | 他のアプリ | 別のアプリ | 別のツール) で [..1] (連絡 | やり取り | 話 | 相談)
term move class=payment weight=0.87
	直接 (振込 | 振り込み | 契約 | 支払い | お支払い | 取引 | 送金 | 払)
	({pay} | paypay | 銀行振込 | 振込) で (払 | 支払 | お支払 | 送金 | お願い)
	手数料 (なし | 無し | を省 | かからない | が浮) ..2
list basho = プロフィール画像 | プロフィール写真 | カバー画像 | カバー写真 | ポートフォリオ | ポートフォリオサイト | 履歴書 | 職務経歴書 | 添付ファイル | 添付 | 最後のページ | 画像 | 写真 | 動画 | サイト | ホームページ | 資料 | pdf | バナー | 名刺 | 自己紹介
list renraku = 連絡先 | 電話番号 | メールアドレス | メアド | 番号 | アドレス | 問い合わせ先 | お問い合わせ先
term circumvent weight=0.88
	{renraku} [は | が] [私の] {basho} [の | に | を] ..3 (ご覧 | 見て | 載って | 載せて | あります | 書いて | 記載 | 確認 | 参照)
	{basho} に {renraku} [が | を] [..1] (あります | 載って | 書いて | 記載 | 載せて)
	{basho} [を | の] ..2 (ご覧 | 見て | 確認) ..3 {renraku}
term circumvent class=contact_form weight=0.88
	{basho} の (お問い合わせページ | お問い合わせフォーム | 問い合わせフォーム | お問い合わせ) ..2
term guard weight=1
	(お教えすることはできません | 教えることはできません | お伝えできません | お教えできません | お伝えすることはできません | 教えられません | 交換は禁止 | 交換は規約 | の交換は | 交換することはできません | お渡しできません)
	(お客様 | お客さま | ユーザー | 顧客) [は | が] ..4
