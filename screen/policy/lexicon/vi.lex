lang vi

list common = và | của | là | có | không | cho | tôi | mình | bạn | anh | chị | em | với | ở | trên | trong | này | đó | được | hay | thì | nhé | ạ | vâng | cảm | ơn | chào | gì | bao | nhiêu | qua | tới | nha | nói | hơn
list your = của bạn | của anh | của chị | của em | bạn | anh | chị | em
list on = qua | trên | bằng | sang | ở | vào
list go = nói chuyện | trao đổi | liên hệ | liên lạc | chuyển | chuyển sang | tiếp tục | mình nói chuyện | mình trao đổi | chat | nhắn tin | ta nói chuyện | chúng ta nói chuyện | gọi | mình chuyển | tiện hơn
list contactme = nhắn | nhắn tin cho tôi | nhắn tin cho mình | nhắn cho mình | nhắn cho tôi | liên hệ tôi | liên hệ với tôi | liên hệ mình | gọi cho tôi | gọi cho mình | kết bạn | kết bạn với mình | kết bạn với tôi | tìm tôi | tìm mình | add mình | inbox mình | ib mình

noun phone = số điện thoại | sđt | số di động | số đt | số phone | số zalo
noun email = email | địa chỉ email | mail
noun address = địa chỉ | địa chỉ nhà
noun social = thông tin liên hệ | thông tin liên lạc | liên hệ

macro item = {noun} | {platform} | {mailer}

term request weight=0.92
	<item> {your} (là gì | là bao nhiêu | bao nhiêu | số mấy | là số mấy | gì)
	(cho tôi | cho mình | cho em | cho anh | gửi tôi | gửi mình | gửi cho tôi | gửi cho mình | cho xin | xin | cho mình xin | cho tôi xin | cho tôi biết | để lại | cung cấp) [cái] <item> [{your}] [nhé | với | được không | ạ]
	{your} (có | dùng) {messenger} [không | ko | k]
term move weight=0.9
	{go} [tiếp | nhé | thêm] {on} {platform}
	{contactme} {on} {platform}
	(nhắn | kết bạn | add | chat) {platform} [cho mình | cho tôi | mình | với mình | nhé]
	({on}) {platform} (nhé | nha | đi | cho tiện)
	{platform} (cho mình | cho tôi) [nhé]
term move class=social weight=0.85
	(ngoài) (nền tảng | trang này | ứng dụng | app)
term move class=payment weight=0.85
	(thanh toán | chuyển khoản | trả tiền) (trực tiếp | ngoài)
term circumvent weight=0.88
	{noun} (của tôi | của mình) (ở | có | nằm | trong) [trong | ở | trên] [..2] (portfolio | hồ sơ | trang web | website | ảnh | hình | file | pdf | cv | trang cuối | video)
	quét (mã qr | qr | mã)
term handle weight=0.92
	{platform} (của tôi | của mình | mình | tôi) [là]
term announce weight=0.9
	{noun} (của tôi | của mình | mình | tôi) [là]
	(gọi | gọi cho tôi | liên hệ | gọi số)
term guard weight=1
	số (đơn hàng | hóa đơn | trang)
