lang ko

list common = 이 | 가 | 을 | 를 | 은 | 는 | 의 | 에 | 로 | 으 | 도 | 나 | 제 | 저 | 내 | 네 | 그 | 요 | 다 | 고 | 서 | 지 | 해 | 주 | 세 | 하 | 시 | 있 | 면 | 게 | 기 | 어 | 안 | 한 | 일 | 할 | 니 | 까

noun phone = 전화번호 | 연락처 | 폰번호 | 휴대폰 번호 | 핸드폰 번호 | 번호 | 휴대폰번호 | 핸드폰번호
noun email = 이메일 | 메일 주소 | 이메일 주소 | 메일주소 | 메일
noun address = 주소 | 집 주소 | 집주소
noun social = 연락 방법

macro item = {noun} | {platform} [아이디 | id]

term request weight=0.9
	<item> [를 | 을 | 좀 | 도] (알려 | 주세 | 주실 | 보내 | 줄 | 가르쳐 | 남겨 | 공유 | 부탁)
	<item> [이 | 가 | 는 | 은] (뭐 | 무엇 | 어떻게 되 | 몇 번)
	{platform} (하세요 | 쓰세요 | 있으세요 | 하시나요 | 있어요)
term request class=address weight=0.88
	어디 (사세요 | 살아요 | 사시나요)
term move weight=0.9
	{platform} (으로 | 로 | 에서 | 으로만 | 에) [..2] (얘기 | 이야기 | 대화 | 연락 | 하자 | 해요 | 하죠 | 넘어 | 옮기 | 옮겨 | 말씀 | 톡 | 계속 | 소통 | 하시 | 합시 | 추가)
	{platform} (주세요 | 추가 | 해주세요 | 줘)
term move class=social weight=0.85
	(플랫폼 | 사이트 | 앱) (밖 | 외부) [에서]
	(직접 | 따로) (연락 | 거래)
term move class=email weight=0.85
	(이메일 | 메일) (로 | 로만) (연락 | 얘기 | 이야기 | 보내 | 대화)
term circumvent weight=0.88
	(제 | 내) [..1] (번호 | 연락처 | 이메일 | 전화번호) [..1] (이력서 | 포트폴리오 | 프로필 | 사진 | 이미지 | 파일 | 사이트 | 홈페이지) (에)
	(qr | 큐알) [코드] [를] 스캔
term handle weight=0.92
	{platform} (아이디 | id) [는]
	(제 | 내) {platform} [은 | 는]
term announce weight=0.9
	(제 | 내) (번호 | 전화번호 | 연락처 | 휴대폰) [는]
term guard weight=1
	(주문 | 송장 | 페이지) 번호
	{platform} (봇 | 광고 | 연동 | 개발)
