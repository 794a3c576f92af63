console.log('cchc');
