import { Module } from '@nestjs/common';
import { SearchController } from './search.controller';
import { SearchDocumentsRepository } from './search-documents.repository';
import { SearchIndex } from './search-index';
import { SearchRepository } from './search.repository';
import { SearchService } from './search.service';

@Module({
  controllers: [SearchController],
  providers: [SearchDocumentsRepository, SearchIndex, SearchRepository, SearchService],
  exports: [SearchIndex],
})
export class SearchModule {}
