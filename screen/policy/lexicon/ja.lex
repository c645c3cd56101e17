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
