// Lines that are nothing but the credit of a picture. With regard to case: names tell them from captions.
import type { FurnitureOpening } from './furniture-opening.ts';

const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,25}`;
const name = `${word}(?: (?:${word}|al|bin|da|de|del|di|van|von|der)){0,4}`;
/** Agencies and archives of pictures as credits write them. */
const agency =
  '(?:AP(?: Photo)?|ANP|Belga|Keystone|NTB|PAP|ČTK|Lusa|Scanpix|Lehtikuva|Unsplash|Pexels|Pixabay|AFP(?: PHOTO| Photo)?|AAP|ANSA|ANI|EFE|EPA(?:-EFE)?|dpa|DPA|Reuters|REUTERS|ITAR-TASS|TASS|ТАСС|РИА Новости|Xinhua|XINHUA|Kyodo|Yonhap|KCNA|PTI|UPI|Bloomberg|Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|SHUTTERSTOCK|iStock(?:photo)?|Alamy(?: Stock Photo)?|Magnum(?: Photos)?|Zuma Press|NurPhoto|Anadolu(?: Agency)?|picture alliance|picture-alliance|imago(?: images)?|IMAGO|PA(?: Wire| Media| Images)?|Wikimedia Commons|Unsplash|Pixabay|연합뉴스|뉴시스)';
const label =
  '(?:Photos?|PHOTOS?|Photograph|PHOTOGRAPH|Pictures?|PICTURES?|Images?|IMAGES?|Photo credit|Image credit|Picture credit|Image source|Credit|CREDIT|Fotos?|FOTOS?|Bild|BILD|Bildquelle|Beeld|Zdjęcie|Fotografia|Imagen|Immagine|Image|Fotoğraf|Crédits?(?: photo)?|Фото|ФОТО|사진|写真|图片|圖片)';
const between = String.raw`(?:\s?[/|,]\s?|\s[-–]\s|\s(?:via|for|par|für|через)\s(?:the |The )?)`;

/** Names in a pattern make it dear to build, and few lines hold an agency's. */
const anyAgency = new RegExp(agency, 'u');

function credit(source: string, example: string, needs?: RegExp): FurnitureOpening {
  return {
    rule: 'picture-credit',
    pattern: new RegExp(String.raw`^[(\[]?(?:${source})[)\]]?\.?$`, 'u'),
    ...(needs && { needs }),
    longest: 110,
    example,
  };
}

export const FURNITURE_CREDITS: readonly FurnitureOpening[] = [
  credit(
    `${label}(?:\\s?[:：|,]\\s?|\\s[©/]\\s?|\\s(?:by|BY|courtesy of)\\s)(?:©\\s?)?(?:${name}${between}){0,3}${agency}(?:${between}(?:${agency}|${name})){0,2}`,
    'PHOTO: AFP',
    anyAgency,
  ),
  credit(
    `(?:©\\s?)?${name}(?:\\s?/\\s?${name}){0,2}\\s?/\\s?${agency}(?:${between}(?:${agency}|${name})){0,2}`,
    'NORA HALE/REUTERS',
    anyAgency,
  ),
  credit(
    `(?:©\\s?)?${agency}\\s?/\\s?${name}(?:${between}(?:${agency}|${name})){0,2}`,
    'AP Photo/Nora Hale',
    anyAgency,
  ),
  credit(
    `(?:Photos?|PHOTOS?|Photographs?|Pictures?|Images?|Fotos?) (?:by|BY|courtesy of|von) ${name}(?:${between}(?:${agency}|${name})){0,2}`,
    'Photo by Nora Hale for The Tribune',
    / (?:by|BY|courtesy of|von) /,
  ),
  credit(
    '(?:©\\s?)?(?:Getty Images|GETTY IMAGES|Shutterstock|SHUTTERSTOCK|iStock(?:photo)?|Alamy(?: Stock Photo)?|AP Photo|AFP PHOTO|picture alliance|Wikimedia Commons)',
    'Getty Images',
  ),
];
