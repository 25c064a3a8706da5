import CoequalCommands

CoequalCommand.run()
