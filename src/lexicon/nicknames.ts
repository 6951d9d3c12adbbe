// Short and pet forms of given names, English ones above all: 'Larry Lessig' beside 'Lawrence Lessig'. Across articles never enough without further evidence.

const groups = `
Abigail: Abby
Abraham: Abe
Alan: Al
Albert: Al Bert Bertie
Aleksandr: Sasha
Aleksandra: Sasha
Aleksei: Alyosha
Alexander: Alec Alex Sandy
Alexandra: Alex Sandra
Alfred: Al Alf Alfie Fred
Allison: Ali Allie
Amanda: Mandy
Andrew: Andy Drew
Anthony: Tony
Antonio: Tony
Arthur: Art
Barack: Barry
Barbara: Barb Barbie
Bartholomew: Bart
Benjamin: Ben Benny Bennie
Bernard: Bernie
Bradley: Brad
Calvin: Cal
Cameron: Cam
Catherine: Cate Cathy Kate Katie
Charles: Charlie Chuck
Charlotte: Charlie Lottie
Christina: Chris Tina
Christine: Chris Tina
Christopher: Chris Topher
Cynthia: Cindy
Daniel: Dan Danny
David: Dave Davey
Deborah: Deb Debbie
Dennis: Denny
Dmitry: Dima
Domenico: Mimmo
Donald: Don Donnie Donny
Dorothy: Dot Dottie
Douglas: Doug
Edward: Ed Eddie Ned Ted Teddy
Eleanor: Ellie Nell
Elizabeth: Beth Betsy Betty Eliza Libby Liz Lizzie Liza
Emily: Em
Emmanuel: Manny
Eugene: Gene
Evangelos: Vangelis
Ferdinand: Ferdi
Florence: Flo
Frances: Fran
Francis: Frank Fran
Francisco: Chico Paco Pancho
Franklin: Frank
Frederick: Fred Freddie Freddy Rick
Friedrich: Fritz
Gabriel: Gabe
Geoffrey: Geoff
George: Georgie
Georgios: Giorgos Yorgos
Gerald: Gerry Jerry
Gilbert: Gil
Giovanni: Gianni
Giuseppe: Beppe Peppe
Gregory: Greg
Harold: Hal Harry
Heinrich: Heinz Heiner
Henry: Hank Harry
Herbert: Herb
Howard: Howie
Ignacio: Nacho
Ioannis: Giannis Yannis
Isaac: Ike
Ivan: Vanya
Jacob: Jake
Jacqueline: Jackie
Jakub: Kuba
James: Jamie Jim Jimmy
Jan: Janek
Janet: Jan
Jeffrey: Jeff
Jennifer: Jen Jenny
Jeremy: Jerry
Jessica: Jess Jessie
Johannes: Hannes Hans
John: Jack Johnny
Jonathan: Jon
Jose: Pepe Ze
Josef: Sepp
Joseph: Joe Joey
Joshua: Josh
Judith: Judy
Katarzyna: Kasia
Katherine: Kate Kathy Katie Kay
Kathleen: Kathy
Kenneth: Ken Kenny
Kimberly: Kim
Konstantinos: Kostas Costas Dinos
Lawrence: Larry
Leonard: Len Lenny Leo
Leonardo: Leo
Leslie: Les
Louis: Lou
Luigi: Gigi
Luis: Lucho
Malgorzata: Gosia
Manuel: Manny
Margaret: Maggie Marge Meg Peggy
Martin: Marty
Matthew: Matt
Maximilian: Max
Melissa: Mel
Melvin: Mel
Michael: Mick Mickey Mike Mikey
Mikhail: Misha
Mitchell: Mitch
Mohammed: Mo
Nancy: Nan
Nathan: Nate
Nathaniel: Nat Nate
Nicholas: Nick Nicky
Nikolai: Kolya
Nikolaos: Nikos
Norman: Norm
Oliver: Ollie
Pamela: Pam
Panagiotis: Panos
Patricia: Pat Patsy Patty Trish
Patrick: Paddy Pat
Peter: Pete
Philip: Phil
Phillip: Phil
Rafael: Rafa
Raphael: Rafa
Raymond: Ray
Rebecca: Becky
Reginald: Reg Reggie
Richard: Dick Rich Rick Ricky
Robert: Bob Bobby Rob Robbie
Roberto: Beto
Rodney: Rod
Roger: Rog
Ronald: Ron Ronnie
Rosemary: Rose
Rudolph: Rudy
Russell: Russ
Samantha: Sam
Samuel: Sam Sammy
Sandra: Sandy
Stanley: Stan
Stephanie: Steph
Stephen: Steve
Steven: Steve
Stuart: Stu
Susan: Sue Susie
Terence: Terry
Theodore: Ted Teddy Theo
Theresa: Terry Tess
Thomas: Tom Tommy
Timothy: Tim Timmy
Tomasz: Tomek
Ulrich: Uli Ueli
Vasilios: Vasilis
Veronica: Ronnie
Victor: Vic
Victoria: Vicky Tori
Vincent: Vince Vinnie
Virginia: Ginny
Vladimir: Vova Volodya
Walter: Walt Wally
Wesley: Wes
William: Bill Billy Liam Will Willie
Wojciech: Wojtek
Wolfgang: Wolf
Zachary: Zach Zack
`;

/** Lower-case short form to the lower-case given names it can stand for: 'al' to alan, albert, alfred. */
export const nicknames: ReadonlyMap<string, readonly string[]> = byShortForm();

function byShortForm(): Map<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const line of groups.trim().toLowerCase().split('\n')) {
    const [formal = '', forms = ''] = line.split(': ');
    for (const form of forms.split(' ')) map.set(form, [...(map.get(form) ?? []), formal]);
  }
  return map;
}
