// Makers of cars, before whose models an article stands: 'a Renault Clio'. Parted by '|'.

export const carMakers =
  'Alfa Romeo|Audi|BMW|Bajaj|Chevrolet|Chrysler|Citroen|Citroën|Dacia|Daihatsu|Datsun|Fiat|Ford|Honda|Hyundai|Isuzu|Jaguar|Kawasaki|Kia|Land Rover|Lexus|Mahindra|Maruti|Maruti Suzuki|Mazda|Mercedes|Mercedes-Benz|Mini|Mitsubishi|Nissan|Opel|Perodua|Peugeot|Porsche|Proton|Range Rover|Renault|Seat|Skoda|Subaru|Suzuki|TVS|Tata|Tesla|Toyota|VW|Vauxhall|Volkswagen|Volvo|Yamaha';
