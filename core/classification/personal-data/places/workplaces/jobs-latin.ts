/**
 * What many are at a place of work, in the languages that are written with Latin letters, without accents: small letters,
 * a stroke for a space. They say who it is only where somebody speaks of what they do themselves.
 */
export const JOBS_LATIN = [
  // English
  'driver operator inspector welder machinist packer picker caregiver care-worker carer assistant-teacher alt trainee intern technician engineer clerk cashier cleaner translator interpreter accountant mechanic painter electrician carpenter barber farmhand worker employee assistant secretary seamstress imam priest pastor monk nun coach teacher helper staff',
  // Spanish and Portuguese
  'operario operaria operador operadora obrero obrera soldador soldadora montador montadora montacarguista tractorista tornero tornera torneiro pintor pintora costurero costurera costureiro costureira mecanico mecanica electricista eletricista cuidador cuidadora vendedor vendedora almacenero almacenera ayudante ajudante auxiliar asistente assistente secretario secretaria contador contadora traductor traductora tradutor tradutora interprete limpieza limpeza faxineiro faxineira estagiario estagiaria practicante inspector inspectora inspetor inspetora maestro maestra profesor profesora professor professora padre cura iman monja empleado empleada funcionario funcionaria',
  // Indonesian
  'pengemudi buruh pekerja perawat guru montir penjahit kurir admin petugas staf karyawan karyawati teknisi tukang-las pengelas magang penerjemah imam pendeta pegawai',
  // Vietnamese
  'lai-xe cong-nhan dung-may van-hanh-may kiem-hang dong-goi tho-han tho-may tho-dien tho-moc tho-tien tho-son ky-su ky-thuat-vien thuc-tap-sinh dieu-duong ho-ly nhan-vien phu-bep tap-vu',
  // Filipino
  'trabahador tagaluto tagalinis guro nars drayber kahera tagabalot tagasuri katulong manggagawa',
  // Who keeps a place, teaches or drives there, told by what they do
  'teach run own manage drive enseno atiendo manejo administro toco ensino dou-aula dou-aulas mengajar mengelola punya day nagtuturo nagpapatakbo',
].join(' ');
