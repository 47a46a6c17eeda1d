import type { HelpTexts } from '../help-pages.ts';

/** The one place of all help: behind the question mark of each page, on the officer's sheet, in the administrator's guide. */
const texts = {
  admin: {
    today: {
      what: 'Trang này cho biết số liệu của ngày hôm nay, tự đổi khi có người lấy số hay được phục vụ.',
      todo: 'Xin xem mỗi sáng và cuối ngày; muốn xem ngày khác, xin mở Báo cáo, thống kê.',
    },
    live: {
      what: 'Trang này cho thấy mọi hàng chờ và mọi quầy ngay lúc này; chỗ đông hay chờ lâu hiện màu vàng, màu đỏ.',
      todo: 'Khi thấy màu đỏ, xin mở thêm quầy hoặc cho quầy khác hỗ trợ ở mục Phân công quầy.',
    },
    check: {
      what: 'Trang này lập biên bản kiểm tra đột xuất trên một tờ A4, với số liệu đúng lúc mở trang.',
      todo: 'Xin in ra, ký và lưu cùng hồ sơ kiểm tra; muốn số liệu mới hơn thì lấy lại ngay trên trang.',
    },
    why: {
      what: 'Trang này cho biết vì sao từng số được gọi vào lúc đó, theo quy tắc nào.',
      todo: 'Khi có người thắc mắc, xin tìm số của họ và đọc lý do cho họ nghe.',
    },
    satisfaction: {
      what: 'Trang này cho biết người dân đánh giá thế nào, theo dịch vụ, quầy và lý do, kèm số lượt đánh giá.',
      todo: 'Xin chọn thời gian cần xem, và xem trước những lượt không hài lòng.',
    },
    box: {
      what: 'Trang này giữ các góp ý, phản ánh mà người dân gửi ở kiosk hoặc màn hình đánh giá.',
      todo: 'Xin đọc mỗi ngày và ghi câu trả lời; người gửi xem được bằng mã đã nhận.',
    },
    slips: {
      what: 'Trang này giữ kết quả đếm phiếu giấy và khảo sát trực tuyến, để riêng với đánh giá tại quầy.',
      todo: 'Xin nhập số đếm của từng đợt; nhập nhầm thì xóa dòng đó và nhập lại.',
    },
    survey: {
      what: 'Trang này đặt tối đa năm câu hỏi thêm sau khi người dân đánh giá.',
      todo: 'Xin viết câu ngắn, thử ở phần xem trước, rồi mới lưu.',
    },
    asking: {
      what: 'Trang này quyết định màn hình ở quầy hỏi ý kiến người dân thế nào sau khi cán bộ bấm Hoàn thành.',
      todo: 'Xin giữ cách hỏi giống nhau ở mọi quầy, để so sánh được.',
    },
    phones: {
      what: 'Trang này cho người dân theo dõi số của mình trên điện thoại; mới cài thì đang tắt.',
      todo: 'Muốn dùng, xin cho điện thoại vào được mạng của máy này, rồi bấm thử trước khi bật.',
    },
    reports: {
      what: 'Trang này lập các báo cáo R1 đến R9 cho bất kỳ thời gian nào, kèm hình, phép kiểm và cách tính.',
      todo: 'Xin chọn báo cáo và kỳ, rồi bấm Xuất Excel, Xuất PDF hoặc In.',
    },
    dossiers: {
      what: 'Trang này giữ số hồ sơ do phần mềm của tỉnh đếm, để lập báo cáo R1.',
      todo: 'Xin nhập từng lĩnh vực, hoặc chọn tệp CSV, XLSX rồi xem những gì sẽ thay đổi trước khi ghi.',
    },
    rules: {
      what: 'Trang này đặt quy tắc hàng chờ: ai được gọi trước, vắng mặt thì sao, khi nào báo đông.',
      todo: 'Xin chọn một mức đặt sẵn gần với cơ quan, sửa nếu cần, rồi lưu: có hiệu lực ngay.',
    },
    days: {
      what: 'Trang này đặt giờ làm việc, ngày nghỉ, ngày làm bù và giờ nhận số của từng dịch vụ.',
      todo: 'Xin kiểm tra ngày nghỉ lễ trước mỗi năm mới; ngoài giờ kiosk tự ngừng cấp số.',
    },
    assignment: {
      what: 'Trang này cho biết quầy nào nhận dịch vụ nào, và quầy nào chỉ hỗ trợ khi đông.',
      todo: 'Xin để mỗi dịch vụ có ít nhất một quầy nhận; đổi lúc đang làm việc cũng được.',
    },
    services: {
      what: 'Trang này là danh sách dịch vụ mà người dân chọn ở kiosk.',
      todo: 'Xin tắt dịch vụ tạm ngừng nhận; số đã lấy vẫn được phục vụ.',
    },
    officers: {
      what: 'Trang này là danh sách cán bộ ngồi quầy, mỗi người có mã PIN riêng.',
      todo: 'Xin thêm người mới, đổi mã PIN khi ai đó quên, và cho ngừng người đã chuyển đi.',
    },
    boards: {
      what: 'Trang này đặt nội dung của từng bảng ở phòng chờ: bố cục, màu, chữ chạy, hình ảnh và âm thanh.',
      todo: 'Xin sửa và nhìn hình xem trước ngay trên trang, rồi chọn bảng đó hiện trên màn hình nào.',
    },
    voice: {
      what: 'Trang này đặt giọng đọc, chuông, âm lượng và các giờ im lặng.',
      todo: 'Xin bấm nghe thử trên máy này trước khi lưu; loa phòng chờ chưa phát.',
    },
    printer: {
      what: 'Trang này cho biết tình trạng từng máy in và những phiếu chưa in được.',
      todo: 'Khi máy in báo đỏ, xin làm theo câu hướng dẫn cạnh tên máy; muốn thêm máy, xin bấm Thêm máy in.',
    },
    ticket: {
      what: 'Trang này đặt những gì in trên phiếu số, kèm hình phiếu sẽ ra như thế nào.',
      todo: 'Xin sửa từng phần, nhìn hình bên cạnh, rồi lưu.',
    },
    letters: {
      what: 'Trang này giữ mẫu thư chúc mừng, chia buồn mà cán bộ in sau khi giải quyết thủ tục.',
      todo: 'Xin sửa lời thư của cơ quan; mỗi dòng là một đoạn.',
    },
    stations: {
      what: 'Trang này là danh sách màn hình của cơ quan và nơi tạo mã ghép nối cho màn hình mới.',
      todo: 'Trên máy mới, xin mở địa chỉ máy chủ quầy, chọn loại màn hình và nhập mã 8 chữ số tạo ở đây.',
    },
    health: {
      what: 'Trang này cho biết máy chủ quầy, màn hình và máy in có hoạt động tốt không.',
      todo: 'Xin làm từ việc đầu tiên trong danh sách; cần người hỗ trợ thì lưu tệp chẩn đoán và gửi đi.',
    },
    integrity: {
      what: 'Trang này chứng minh không ai sửa số liệu: mọi việc nằm trong nhật ký có mã băm nối nhau.',
      todo: 'Xin bấm Kiểm tra toàn bộ nhật ký, và in bản ký mỗi ngày để so sau này.',
    },
    keeping: {
      what: 'Trang này giữ các bản sao lưu của toàn bộ dữ liệu, cho khôi phục một bản và cho biết những gì không được giữ mãi.',
      todo: 'Xin xem mỗi tuần rằng bản gần nhất đã được kiểm tra, và mỗi tháng chép một bản ra USB.',
    },
    office: {
      what: 'Trang này ghi tên cơ quan, cơ quan cấp trên, địa chỉ, điện thoại và biểu trưng.',
      todo: 'Những gì ghi ở đây hiện ngay trên màn hình, trên phiếu và trong báo cáo; xin xem lại trước khi lưu.',
    },
    procedures: {
      what: 'Trang này ghi các thủ tục và giấy tờ người dân cần mang theo.',
      todo: 'Khi quy định thay đổi, xin sửa ở đây; máy lấy số, bảng hiển thị và bản in đổi theo ngay.',
    },
    counters: {
      what: 'Trang này có mọi quầy của cơ quan: số, tên và màn hình đã ghép.',
      todo: 'Thêm quầy xong, xin chọn dịch vụ cho quầy ở mục Phân công quầy.',
    },
    rehearsal: {
      what: 'Trang này diễn tập một lượt từ lấy số, gọi, phục vụ đến đánh giá, rồi tự dọn sạch.',
      todo: 'Xin diễn tập sau khi lắp đặt và sau mỗi lần thay máy in, màn hình hay loa.',
    },
    setUp: {
      what: 'Trang này đưa ông/bà đi qua từng bước thiết lập, theo đúng thứ tự cần làm.',
      todo: 'Có thể dừng lại bất cứ lúc nào; lần sau mở ra sẽ tiếp tục ở bước đang làm dở.',
    },
    history: {
      what: 'Trang này cho biết cài đặt nào đã đổi, ai đổi, khi nào, trước và sau ra sao.',
      todo: 'Đổi nhầm thì xin khôi phục giá trị trước ở đây; trang cho xem những gì sẽ thay đổi rồi mới lưu.',
    },
    audit: {
      what: 'Trang này kể lại từng việc đã xảy ra: lấy số, gọi, phục vụ, in, đăng nhập, cài đặt.',
      todo: 'Khi có người hỏi về một số, xin lọc theo ngày và số đó; có thể tải về thành tệp CSV.',
    },
    settingsFile: {
      what: 'Trang này lưu mọi cài đặt thành một tệp và nhận lại tệp đó, ví dụ khi chuyển sang máy khác.',
      todo: 'Trước khi nhận một tệp, xin xem kỹ những gì sẽ thay đổi và chỉ chọn phần cần lấy.',
    },
    closeDay: {
      what: 'Trang này kết thúc ngày: số còn chờ được ghi là hết hạn và các quầy đóng lại.',
      todo: 'Xin làm khi đã hết người; bấm nhầm thì mở lại được ngay trong ngày.',
    },
    about: {
      what: 'Trang này cho biết phiên bản, giấy phép của phần mềm và của những phần đi kèm.',
      todo: 'Xin in tờ hướng dẫn cán bộ và sách hướng dẫn quản trị tại đây.',
    },
    ownVoice: {
      what: 'Trang này thu giọng của chính cơ quan để loa gọi số.',
      todo: 'Xin thu ở phòng yên tĩnh, từng câu một; đóng cửa sổ cũng không mất câu đã thu.',
    },
  },
  guide: {
    take: {
      what: 'Trang này lấy số giúp người không dùng được kiosk, kể cả số ưu tiên.',
      todo: 'Xin chọn nội dung, rồi chạm Lấy số thường hoặc đúng trường hợp ưu tiên.',
    },
    queues: {
      what: 'Trang này cho thấy mọi hàng chờ, ai chờ lâu nhất, và tìm được một số bất kỳ.',
      todo: 'Xin chạm vào một số để đổi nội dung, chuyển quầy, ghi chú, in lại hoặc hủy.',
    },
    away: {
      what: 'Trang này là những số đã gọi mà vắng mặt, và những số đang đi bổ sung hồ sơ.',
      todo: 'Khi người đó quay lại, xin chạm Khôi phục hoặc Đã bổ sung hồ sơ.',
    },
    counters: {
      what: 'Trang này cho biết quầy nào đang mở, ai ngồi và đang phục vụ số nào.',
      todo: 'Xin dùng để chỉ đường cho người dân; muốn đổi phân công, xin nhờ người quản trị.',
    },
    appointments: {
      what: 'Trang này là các lịch hẹn của hôm nay và những ngày tới.',
      todo: 'Xin đặt từng lịch hoặc nhập từ tệp; người có hẹn đến thì gõ mã của họ để lấy số.',
    },
    paper: {
      what: 'Trang này cho biết máy in nào cần giúp và phiếu nào chưa in được.',
      todo: 'Xin sửa máy in trước, bấm Đã thay cuộn giấy mới nếu vừa thay, rồi in lại các phiếu còn thiếu.',
    },
  },
  other: {
    start: {
      what: 'Trang này cho biết máy đang mở sẽ làm việc gì: kiosk, bảng hiển thị, quầy, đánh giá, hướng dẫn hay quản trị.',
      todo: 'Xin chọn một việc; có thể quay lại trang này và chọn lại bất cứ lúc nào.',
    },
    pairing: {
      what: 'Trang này ghép nối màn hình với máy chủ quầy, chỉ làm một lần cho mỗi máy.',
      todo: 'Xin mở Quản trị, mục Màn hình đã ghép nối, tạo mã rồi gõ 8 chữ số đó vào đây.',
    },
    chooseCounter: {
      what: 'Trang này hỏi máy đang mở thuộc quầy nào.',
      todo: 'Xin chọn đúng quầy; chọn nhầm thì quay lại trang đầu và chọn lại.',
    },
    kioskDoor: {
      what: 'Hộp này để cán bộ thoát khỏi kiosk: chạm giữ góc trên bên trái năm giây thì hiện.',
      todo: 'Xin nhập mã PIN quản trị; không làm gì trong một phút thì hộp tự đóng.',
    },
    counterSignIn: {
      what: 'Trang này để cán bộ vào quầy của mình.',
      todo: 'Xin chọn tên, nhập mã PIN; quên mã thì nhờ người quản trị đổi ở mục Cán bộ.',
    },
    counter: {
      what: 'Trang này để gọi số, phục vụ và hoàn thành từng lượt; phím của mỗi việc ghi ngay trên nút.',
      todo: 'Xin bấm phím cách để gọi số tiếp theo, S để bắt đầu, F để hoàn thành.',
    },
  },
  officer: {
    open: 'Bấm khi đã ngồi vào quầy; quầy đang đóng thì không ai được gọi đến.',
    call: 'Bảng hiện số và loa đọc; máy tự chọn số đúng quy tắc.',
    recall: 'Người chưa đến thì gọi lại; bảng và loa báo thêm một lần.',
    absent: 'Gọi mà không có ai: số xuống cuối hàng; vắng đủ số lần quy định thì bị hủy.',
    start: 'Bấm khi người dân đã đến bàn; thời gian phục vụ tính từ lúc này.',
    finish: 'Chọn kết quả bằng phím 1–6, đếm hồ sơ bằng + và −; sau đó màn hình đánh giá tự hỏi.',
    undo: 'Bấm nhầm Hoàn thành thì hoàn tác ngay, chỉ trong ít giây.',
    transfer: 'Việc của quầy khác: người dân giữ nguyên số và được gọi ở quầy đó.',
    park: 'Thiếu giấy tờ: hẹn quay lại trong ngày với chính phiếu này, và được gọi ở lượt kế tiếp.',
    chosen: 'Gọi một số ngoài thứ tự; phải ghi lý do, và lý do được lưu lại.',
    'walk-in': 'Người chưa lấy số: máy cấp số và bắt đầu phục vụ ngay, loa không gọi.',
    pause: 'Rời quầy ít phút: chọn lý do; bảng báo quầy tạm nghỉ.',
    help: 'Kiosk đang gọi người hướng dẫn: bấm trước khi đến giúp, để không ai đi hai lần.',
  },
} as const satisfies HelpTexts;

export const help = {
  open: 'Trợ giúp trang này',
  close: 'Đóng trợ giúp',
  picture: 'Hình của trang {page}',
  inPart: '{part}: {page}',
  kioskDoor: 'Thoát kiosk',
  printFailed: 'Chưa chuẩn bị được bản in. Xin thử lại.',
  officerSheet: {
    print: 'In tờ hướng dẫn cán bộ',
    title: 'TỜ HƯỚNG DẪN CÁN BỘ',
    subtitle: 'Dán cạnh máy ở quầy',
    begin: 'Bắt đầu',
    steps: 'Các phím trong một lượt',
    key: 'Phím',
    trouble: 'Khi có sự cố',
    away: 'Mất kết nối với máy chủ quầy: xin chờ, màn hình tự nối lại; số đã lấy không mất.',
    paper: 'Máy in hết giấy: mời người hướng dẫn thay cuộn và in lại; số vẫn được gọi bình thường.',
    leave: 'Rời quầy thì đăng xuất; không cho người khác dùng mã PIN của mình.',
    contact: 'Người phụ trách máy: ………………………………… Điện thoại: ……………………',
  },
  adminGuide: {
    print: 'In sách hướng dẫn quản trị',
    title: 'HƯỚNG DẪN QUẢN TRỊ',
    subtitle: 'Xin Mời, phiên bản {version}',
    intro: 'Mỗi mục dưới đây có cùng lời với dấu hỏi ở trang đó. Mở Quản trị ở địa chỉ /admin của máy chủ quầy.',
    daily: 'Mỗi ngày',
    days: {
      morning: 'Sáng: xem Tình trạng hệ thống và làm hết các việc trong danh sách; xem cuộn giấy của máy in.',
      noon: 'Trong ngày: xem Điều hành; có màu đỏ thì thêm quầy.',
      evening: 'Cuối ngày: xem Hôm nay, đọc Góp ý, phản ánh, bấm Kết thúc ngày, in bản ký ở Kiểm tra tính toàn vẹn.',
    },
    others: 'Các màn hình khác',
  },
  texts,
} as const;
