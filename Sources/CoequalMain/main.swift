import CoequalCommands

await CoequalCommand.start()
