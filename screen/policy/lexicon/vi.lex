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

# Verbs with their objects and channels, by all their forms.
list people = khách hàng | người dùng
list talks = nói chuyện | nói | trao đổi | liên hệ | liên lạc | chuyển | chuyển qua | chuyển sang | tiếp tục | chat | nhắn | nhắn tin | gọi | gọi điện | kết bạn | add | tìm | gửi | gửi bản vẽ | gửi file | gặp | họp | bàn | bàn tiếp | tư vấn | trả lời | inbox | ib | qua | call | báo giá | phỏng vấn | hẹn
noun phone = số của bạn | số liên lạc | số máy
noun email = gmail | địa chỉ mail
term request weight=0.9
	(cho tôi | cho mình | cho em | cho anh | cho xin | xin | cho mình xin | cho tôi xin | cho em xin | gửi | gửi mình | để lại | cho hỏi | cho biết | có thể cho | xin phép hỏi) [mình | em | anh | chị | bạn] [..1] ({noun} | {platform} | facebook | zalo) [của] [bạn | anh | chị | em] [nhé | với | được không | ạ | để | nha | đi]
	(cho | xin | cho xin | cho mình xin | cho tôi xin | cho em xin | gửi) [mình | em | tôi] số [bạn | của | anh | chị | nhé | với | nha | đi | được | ạ | điện]
	(số) (của) (bạn | anh | chị) (là gì | là bao nhiêu | bao nhiêu | là)
	(gọi | nhắn | liên hệ | gửi) [..3] (số | số nào | email | mail | vào email | qua email) nào
	(bạn | anh | chị | em) (có | dùng | xài | có dùng | hay dùng) [..1] {platform} [..1] (không | ko | k | hông)
	{noun} [của] (bạn | anh | chị | em) (là gì | là bao nhiêu | bao nhiêu | số mấy | là)
	(liên hệ | liên lạc) (với bạn | với anh | với chị | bạn) (bằng cách nào | thế nào | ở đâu | như thế nào)
term request class=address weight=0.88
	(bạn | anh | chị | nhà bạn | nhà anh | văn phòng) [..1] (ở đâu | sống ở đâu | ở chỗ nào)
	(gửi) [..2] (đến đâu | về đâu | tới đâu | địa chỉ nào)
term move weight=0.88
	{talks} [..3] (qua | trên | bằng | sang | ở | vào) {messenger}
	(qua | trên | bằng | sang | ở | vào) {messenger} [..3] {talks}
	{messenger} (nhé | nha | đi | cho tiện | cho nhanh | cho dễ | tiện hơn | nhanh hơn)
term move class=social weight=0.87
	{talks} [..2] (ngoài | bên ngoài | ngoài nền tảng | ngoài web | ngoài trang | ngoài app | riêng)
	(ngoài | bên ngoài) (nền tảng | web | trang | app | sàn) [..2]
term move class=phone weight=0.86
	(gọi | gọi điện | alo) (cho) (mình | tôi | em | anh | chị) [..1]
	(nói chuyện | trao đổi) [..1] (qua điện thoại | bằng điện thoại)
term move class=email weight=0.86
	(gửi | nhắn | trao đổi | liên hệ) [..2] (mail | email | qua mail | qua email) (cho mình | cho tôi | cho em | nhé | nha)
	(qua | bằng) (mail | email) (nhé | nha | cho tiện | đi)
list pays = thanh toán | chuyển khoản | ck | trả | trả tiền | chuyển tiền | chuyển | đặt cọc | cọc
list past = trực tiếp | thẳng | ngoài | bên ngoài | tiền mặt | vào tài khoản | qua momo | momo | không qua web | không qua sàn | khỏi mất phí | khỏi phí | không mất phí | đỡ mất phí | đỡ phí
term move class=payment weight=0.87
	{pays} [..3] {past}
	(khỏi | không | đỡ | tránh | qua web | qua sàn) [..1] (mất phí | phí | tốn phí | mất hoa hồng | hoa hồng)
list place = trang cuối | trang đầu | cuối file | hồ sơ | portfolio | website | trang web | web | ảnh | hình | file | pdf | cv | video | bìa | ảnh bìa | bio | banner | danh thiếp | chân trang | cuối trang | slide | logo
term circumvent weight=0.88
	(số của mình | số của tôi | số mình | số tôi | email | mail | liên hệ | thông tin liên hệ | thông tin | sđt | số điện thoại) [..2] (ở | có | nằm | trong | trên | có trên | có trong) [..3] {place}
	(xem | coi | nhìn | mở | vào) [..2] {place} [..2] (có | thấy | sẽ thấy | là có) [..2]
	(tìm | search | tra) (tên | tên mình | tên tôi | tên studio) [..2] (google | mạng)
	(tìm tên | search tên | tra tên) [..2] (google | mạng)
# What a thing is done by, and where it stands, once more.
term request weight=0.91
	(cho | xin | cho xin | cho em xin | cho mình xin | cho anh xin | cho tôi xin | để lại) [mình | em | anh | tôi | chị | giúp] [xin | lại] [..1] (số điện thoại | sđt | sdt | số zalo | số dt | số đt | email | gmail | zalo | facebook | fb | telegram | địa chỉ | thông tin liên lạc) [của] [bạn | anh | chị | em | với | nhé | được không | đi]
	(gửi | mail) [qua | về | vào] (mail | email) nào
term move class=email weight=0.93
	gửi (mail | email) cho (mình | em | anh | tôi | chị)
	(gửi | nhắn) ..2 qua (mail | email) (mình | em | anh | tôi | chị)
term move class=meeting weight=0.89
	(họp | gọi | nói chuyện | trao đổi | phỏng vấn) [qua | trên | bằng] (zoom | google meet | meet | teams) [nhé | đi | nha]
term move class=social weight=0.88
	(gửi | trao đổi | nói | bàn | nhắn) ..3 (qua đó | bên đó | ngoài này | ngoài nền tảng | ngoài app) ..1
list noi = portfolio | cv | hồ sơ | trang cuối | ảnh bìa | ảnh đại diện | ảnh | hình | website | web | video | file | file đính kèm | bio | trang cá nhân | banner | danh thiếp
list ttin = số của mình | số của em | số điện thoại của mình | số điện thoại của em | số mình | email của mình | thông tin liên hệ | liên hệ của mình | zalo của mình | sđt của em | sđt
term circumvent weight=0.89
	{ttin} [của em | của mình | của tôi] [có | nằm | ghi | để] (ở | trong | trên) ..2 {noi}
	(xem | coi | mở | check) ..2 {noi} ..3 (có | là có) {ttin}
	(trong | trên) {noi} ..1 có {ttin}
term guard weight=1
	(số điện thoại | email | địa chỉ) (trên | ở | trong) ..2 (bị | không | chưa | cần)
