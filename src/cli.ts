process.stdout.write("tertial\n");
